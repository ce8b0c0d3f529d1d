import type { AstmProfile } from "@openperfusion/devices";
import { code, table } from "./markdown.ts";
import { checkWords } from "./packetReading.ts";

/** What is read from an analyzer's results, and how a site says which is which. */
export function linkReadingOf(profile: AstmProfile): readonly string[] {
  const rows = profile.results.map(({ code: result, signal, unitText, unit }) => [
    code(result),
    code(signal),
    unitText,
    code(unit),
  ]);
  return [
    `Frames of at most ${profile.framing.maxText_bytes} characters. ${checkWords(profile)} Records are kept as sent; a result becomes a value only if its code and unit are in the site's map. A value with < or > is below or above the analyzer's range; any other text is invalid, and kept.`,
    ...(rows.length === 0
      ? [
          "The map is empty: no maker publishes its codes. Write them as `results` in a profile of your own, from what the analyzer sends: [how](../how-to/map-an-analyzer.md).",
        ]
      : [table(["code", "signal", "unit as sent", "unit"], rows)]),
  ];
}

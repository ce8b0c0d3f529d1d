import type { Fact } from "@openperfusion/devices";
import { table } from "./markdown.ts";

/** Facts with their sources; the versions that they hold for where a source says so of any. */
export function factTable(facts: readonly Fact[]): string {
  const hasVersions = facts.some(({ versions }) => versions !== undefined);
  return table(
    ["fact", "confidence", "source", ...(hasVersions ? ["versions"] : [])],
    facts.map(({ fact, confidence, source, versions }) => [
      fact,
      confidence,
      source,
      ...(hasVersions ? [versions ?? "not said"] : []),
    ]),
  );
}

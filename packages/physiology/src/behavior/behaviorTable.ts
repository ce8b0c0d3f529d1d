import { SIGNALS } from "@openperfusion/signals";
import type { Behavior, Quantity } from "./Behavior.ts";
import type { Found } from "./runBehavior.ts";

/** What was seen, as a page: one compact table for each part, its columns padded so that a formatter leaves it alone. */
export function behaviorPage(
  parts: readonly (readonly [title: string, rows: readonly (readonly [Behavior, readonly Found[]])[]])[],
): string {
  const found = parts.flatMap(([, rows]) => rows.flatMap(([, effects]) => effects));
  const missed = found.filter(({ effect }) => effect.missed !== undefined).length;
  const sections = parts.map(([title, rows]) => `## ${title}\n\n${table(rows)}\n`);
  return `# Cause and effect

Written by the tests of \`packages/physiology\` when they run with \`OPENPERFUSION_VALIDATION=full\`; a plain run does the shorter ones
and those that the project must show, and compares them with this page. ${found.length} rows; ${missed} of them the engine does not fulfil: they stay, with the
reason. Values are means over two seconds. Ranges are of physics or of a publication where one is named; elsewhere sign and
size are a teaching assumption.

${sections.join("\n")}`;
}

function table(rows: readonly (readonly [Behavior, readonly Found[]])[]): string {
  const cells = [
    ["cause", "circuit", "effect", "at", "goes", "from", "to", "allowed", "", "source"],
    ...rows.flatMap(([behavior, effects]) => cellsOf(behavior, effects)),
  ];
  const widths = cells[0].map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [line(cells[0]), line(widths.map((width) => "-".repeat(width))), ...cells.slice(1).map(line)].join(
    "\n",
  );
}

/** The rows of a cause as the page shows them, cell by cell. */
export function cellsOf(behavior: Behavior, effects: readonly Found[]): readonly (readonly string[])[] {
  return effects.map(({ effect, before, after }, row) => [
    row === 0 ? behavior.cause : "",
    row === 0 ? behavior.assembly : "",
    effect.what ?? nameOf(effect.of),
    `${effect.after_s} s`,
    effect.goes,
    print(before),
    print(after),
    allowed(effect),
    effect.missed === undefined ? "" : `missed: ${effect.missed}`,
    effect.source,
  ]);
}

function allowed({ by, ends, share, goes }: Found["effect"]): string {
  if (goes === "lost") return "no value";
  const scale = share ? 100 : 1;
  const change =
    by === undefined ? [] : [`${print(by[0] * scale)} to ${print(by[1] * scale)}${share ? " %" : ""}`];
  const end = ends === undefined ? [] : [`ends at ${print(ends[0])} to ${print(ends[1])}`];
  return [...change, ...end].join(", ");
}

/** A quantity in words: the signal's own label, or the number of the state. */
export function nameOf(of: Quantity): string {
  if (typeof of === "string") return of.startsWith("slot ") ? `\`${of.slice("slot ".length)}\`` : labelOf(of);
  if ("swing" in of) return `swing of ${nameOf(of.swing)}`;
  if ("endDiastolic" in of) return `end-diastolic ${nameOf(of.endDiastolic)}`;
  if ("ratio" in of) return `${nameOf(of.ratio[0])} / ${nameOf(of.ratio[1])}`;
  return of.sum.map(([factor, term]) => `${factor < 0 ? "−" : "+"} ${nameOf(term)}`).join(" ");
}

function labelOf(signal: string): string {
  const { label, unit } = SIGNALS[signal as keyof typeof SIGNALS];
  return unit === "1" ? label.en : `${label.en}, ${unit}`;
}

/** Three significant digits; what rounding alone leaves counts as nothing, so that the page stays the same. */
function print(value: number): string {
  if (Number.isNaN(value)) return "–";
  if (Math.abs(value) < 1e-6) return "0";
  return Math.abs(value) >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

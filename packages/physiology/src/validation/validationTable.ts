import type { Check } from "./check.ts";

/** The checks as a page: one table, its columns padded so that a formatter leaves it alone. */
export function validationPage(
  groups: readonly (readonly [title: string, checks: readonly Check[]])[],
): string {
  const count = groups.reduce((sum, [, checks]) => sum + checks.length, 0);
  const sections = groups.map(([title, checks]) => `## ${title}\n\n${table(checks)}\n`);
  return `# Validation of the physiology engine

Written by the tests of \`packages/physiology\`, which fail when a value leaves its range. ${count} checks: published points and
tables, closed forms, and what the whole case does when a control changes. Where a range is a teaching assumption, it
says so: sign and size are plausible at the bedside, but no publication gives the number.

${sections.join("\n")}`;
}

function table(checks: readonly Check[]): string {
  const rows = [
    ["", "what", "from", "to", "model", "unit", "source"],
    ...checks.map(({ id, what, low, high, found, unit, source }) => [
      id,
      what,
      print(low),
      print(high),
      print(found),
      unit === "1" ? "" : unit,
      source,
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [line(rows[0]), line(widths.map((width) => "-".repeat(width))), ...rows.slice(1).map(line)].join(
    "\n",
  );
}

/** Four significant digits; what is nothing but rounding is told as such, so that the page stays the same. */
function print(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size < 5e-10) return "< 5e-10";
  if (size < 1e-3) return value.toExponential(1);
  if (size >= 1000) return value.toFixed(0);
  return String(Number(value.toPrecision(4)));
}

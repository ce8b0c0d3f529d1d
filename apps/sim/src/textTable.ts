/** A line of a list: what a program reads with --json, and what a person reads without. */
export type Entry = Readonly<Record<string, string | number>>;

/** Columns under their names, for people. */
export function textTable(entries: readonly Entry[]): string {
  const columns = Object.keys(entries[0] ?? {});
  const rows = [columns, ...entries.map((entry) => columns.map((column) => String(entry[column] ?? "")))];
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

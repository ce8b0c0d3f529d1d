export interface ActionRow {
  readonly time_s: number;
  readonly text: string;
}

/** The log as RFC 4180 text; its first line says that it is a simulation, so that no copy of it can pass for a record. */
export function actionsAsCsv(
  rows: readonly ActionRow[],
  words: { readonly notice: string; readonly time: string; readonly action: string },
): string {
  const lines = [
    [words.notice],
    [words.time, words.action],
    ...rows.map((row) => [row.time_s.toFixed(1), row.text]),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

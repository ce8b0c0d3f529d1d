/** A Markdown table, padded as the repository's formatter leaves it. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = header.map((_, i) => Math.max(3, ...cells.map((row) => width(row[i] ?? ""))));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - width(cell))).join(" | ")} |`;
  const rule = widths.map((each) => "-".repeat(each));
  const [first = [], ...rest] = cells;
  return [line(first), line(rule), ...rest.map(line)].join("\n");
}

/** The same without padding, for a page that would grow too large to be shown. */
export function plainTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

export const code = (text: string): string => `\`${text}\``;

/** Bytes as sent: blanks, tabs, line ends, STX and ETX visible; others that can't be printed make all hexadecimal digits. */
export function onWire(sent: string): string {
  const text = sent.replaceAll("\u0002", "␂").replaceAll("\u0003", "␃");
  if (/[^␂␃\t\r\n -~]/.test(text) || (text.includes("`") && text.length > 1)) {
    return code(
      Array.from(sent, (unit) => unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")).join(" "),
    );
  }
  const visible = [
    [" ", "␣"],
    ["\t", "→"],
    ["\r", "␍"],
    ["\n", "␊"],
  ] as const;
  return code(visible.reduce((shown, [byte, sign]) => shown.replaceAll(byte, sign), text));
}

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const width = (text: string): number => Array.from(text).length;

export const hex = (value: number): string => `0x${value.toString(16).toUpperCase().padStart(2, "0")}`;

import type { ImportedRow, ImportResult, ImportSign } from "@openperfusion/devices";
import { MISSING_STATE_LABELS, QUALIFIER_LABELS, SIGNALS } from "@openperfusion/signals";
import type { Cell, LayoutColumn, Text } from "@openperfusion/signals";

interface ImportedReading extends LayoutColumn {
  readonly cell: Cell;
  readonly note?: string;
}

/** The readings of a row. What is not available and of which the file says nothing more is left out. */
function readingsOf({ layouts }: ImportResult, row: ImportedRow): readonly ImportedReading[] {
  return (layouts[row.layout] ?? []).flatMap(({ signal, kind, qualifier }, column) => {
    const cell = row.cells[column] ?? "notAvailable";
    const note = row.notes.find((each) => each.column === column)?.text;
    if (cell === "notAvailable" && note === undefined) return [];
    return [
      {
        signal,
        kind,
        ...(qualifier === undefined ? {} : { qualifier }),
        cell,
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}

/** For people: one reading a line, with the words that the file has for it. */
export function importedText(
  result: ImportResult,
  signs: readonly ImportSign[],
  language: keyof Text,
): string {
  const lines = result.rows.flatMap((row) =>
    readingsOf(result, row).map(({ signal, kind, qualifier, cell, note }) => {
      const { label, unit } = SIGNALS[signal];
      const value =
        typeof cell === "number"
          ? `${numberText(cell, language)} ${unit}`
          : MISSING_STATE_LABELS[cell][language];
      const words = signs.find(({ text }) => text === note)?.label[language];
      const parts = [
        ...(kind === "measured" ? [] : [kind]),
        ...(qualifier === undefined ? [] : [QUALIFIER_LABELS[qualifier][language]]),
        ...(note === undefined ? [] : [words === undefined ? note : `${note}: ${words}`]),
      ];
      return `${row.time}  ${label[language]}: ${value}${parts.length === 0 ? "" : `  (${parts.join("; ")})`}\n`;
    }),
  );
  return lines.join("");
}

/** As exact as a laboratory writes; a unit that was converted does not print its last binary digits. */
const numberText = (value: number, language: keyof Text): string =>
  String(Number(value.toPrecision(6))).replace(".", language === "es" ? "," : ".");

const CSV_HEADER = "line,time,signal,kind,qualifier,value,unit,state,note";

/** RFC 4180: one reading a line, in the signal's own unit. */
export function importedCsv(result: ImportResult): string {
  const lines = result.rows.flatMap((row) =>
    readingsOf(result, row).map(({ signal, kind, qualifier = "", cell, note = "" }) => {
      const [value, state] = typeof cell === "number" ? [String(cell), ""] : ["", cell];
      return [String(row.line), row.time, signal, kind, qualifier, value, SIGNALS[signal].unit, state, note]
        .map(csvField)
        .join(",");
    }),
  );
  return [CSV_HEADER, ...lines].map((line) => `${line}\r\n`).join("");
}

/** One object per row with everything that the file says, then the lines that gave none. */
export function importedJson(result: ImportResult): string {
  const rows = result.rows.map((row) => {
    const readings = readingsOf(result, row).map(({ cell, ...rest }) =>
      typeof cell === "number" ? { ...rest, value: cell } : { ...rest, state: cell },
    );
    return { line: row.line, time: row.time, readings, others: row.others };
  });
  return [...rows, { rejected: result.rejected }].map((each) => `${JSON.stringify(each)}\n`).join("");
}

const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

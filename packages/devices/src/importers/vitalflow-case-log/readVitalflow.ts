import type { Cell } from "@openperfusion/signals";
import { canonicalValue } from "../canonicalValue.ts";
import type { ImportColumn, ImportedRow, ImportNote, ImportResult, RejectedLine } from "../FileImporter.ts";
import { localTime } from "../localTime.ts";
import { splitFields } from "../splitFields.ts";
import { textLines } from "../textLines.ts";
import type { TextLine } from "../textLines.ts";
import { wholeFileRejected } from "../wholeFileRejected.ts";
import { VITALFLOW_COLUMNS, VITALFLOW_SIGNS } from "./vitalflowColumns.ts";

const TIME_TITLE = "Timestamp";

/** The one layout of this file. */
const LAYOUT = "case";

interface Placed {
  readonly field: number;
  readonly column: ImportColumn;
}

/** Reads the case log: a line of titles, then a moment a line, commas between fields. Columns are found by their title. */
export function readVitalflow(text: string): ImportResult {
  const lines = textLines(text);
  const [first, ...rest] = lines;
  const titles = splitFields(first?.text ?? "", ",")?.map((title) => title.trim()) ?? [];
  const placed = titles.flatMap((title, field) => {
    const column = VITALFLOW_COLUMNS.find(({ name }) => name === title);
    return column === undefined ? [] : [{ field, column }];
  });
  const signals = new Set(placed.map(({ column }) => column.name));
  if (first === undefined || titles[0] !== TIME_TITLE || placed.length === 0)
    return wholeFileRejected(
      lines,
      `the first line must begin with ${TIME_TITLE} and name a column of the log`,
    );
  if (signals.size !== placed.length)
    return wholeFileRejected(lines, "a title of the first line stands twice");

  const results = rest.map((each) => readRow(each, titles, placed));
  return {
    layouts: { [LAYOUT]: placed.map(({ column }) => column) },
    header: [first],
    rows: results.filter((result): result is ImportedRow => "cells" in result),
    rejected: results.filter((result): result is RejectedLine => "reason" in result),
  };
}

function readRow(
  { line, text }: TextLine,
  titles: readonly string[],
  placed: readonly Placed[],
): ImportedRow | RejectedLine {
  const reject = (reason: RejectedLine["reason"], detail: string): RejectedLine => ({
    line,
    reason,
    detail,
    text,
  });
  const fields = splitFields(text, ",")?.map((field) => field.trim());
  if (fields === undefined)
    return reject("quotes", "a quote does not close, or does not enclose its whole field");
  if (fields.length !== titles.length)
    return reject("fields", `there must be ${titles.length} fields, found ${fields.length}`);
  const time = timeOf(fields[0] ?? "");
  if (time === undefined)
    return reject(
      "time",
      `${TIME_TITLE} must be such as 2026.01.31 15:33:56.553, found ${JSON.stringify(fields[0])}`,
    );

  const cells: Cell[] = [];
  const notes: ImportNote[] = [];
  for (const { field, column } of placed) {
    const word = fields[field] ?? "";
    const cell = cellOf(word, column);
    if (typeof cell !== "number" && word !== "") notes.push({ column: cells.length, text: word });
    cells.push(cell);
  }
  const used = new Set([0, ...placed.map(({ field }) => field)]);
  const others = fields.flatMap((word, i) =>
    word === "" || used.has(i) ? [] : [{ name: titles[i] ?? "", text: word }],
  );
  return { line, time, layout: LAYOUT, cells, notes, others };
}

/** A word that is neither a number nor a known sign is kept, and its reading is invalid. */
function cellOf(word: string, column: ImportColumn): Cell {
  if (/^-?\d+(\.\d+)?$/.test(word)) return canonicalValue(Number(word), column);
  if (word === "") return "notAvailable";
  return VITALFLOW_SIGNS.find(({ text }) => text === word)?.state ?? "invalid";
}

function timeOf(text: string): string | undefined {
  const found = /^(\d{4})\.(\d{2})\.(\d{2}) (\d{2}):(\d{2}):(\d{2})\.(\d{3})$/.exec(text);
  if (found === null) return undefined;
  const [, year = "", month = "", day = "", hour = "", minute = "", second, fraction] = found;
  return localTime({ year, month, day, hour, minute, second, fraction });
}

import type { Cell } from "@openperfusion/signals";
import { canonicalValue } from "../canonicalValue.ts";
import type { ImportedRow, ImportNote, ImportResult, OtherField, RejectedLine } from "../FileImporter.ts";
import { localTime } from "../localTime.ts";
import { splitFields } from "../splitFields.ts";
import { textLines } from "../textLines.ts";
import type { TextLine } from "../textLines.ts";
import { wholeFileRejected } from "../wholeFileRejected.ts";
import { columnsFor, ERROR_CODE, SITE_NAMES, siteOf } from "./abl800Columns.ts";
import type { AblColumn, SiteName } from "./abl800Columns.ts";

/** What stands where no number could be given. */
const DOTS = ".....";
const ABOVE = "(93)";
const BELOW = "(94)";

/** Reads the export: a line of titles, then one sample a line, `;` between fields, a comma in numbers. */
export function readAbl800(text: string): ImportResult {
  const lines = textLines(text);
  const [first, ...rest] = lines;
  const titles = titlesOf(first?.text ?? "");
  if (first === undefined || titles[0] !== "Time" || !titles.includes("Sample type"))
    return wholeFileRejected(
      lines,
      'the first line must begin with the title Time and have a title "Sample type"',
    );

  const columns = new Map(SITE_NAMES.map((site) => [site, columnsFor(site, titles)] as const));
  const results = rest.map((each) => readRow(each, titles, columns));
  return {
    layouts: Object.fromEntries([...columns].map(([site, own]) => [site, own.map(({ column }) => column)])),
    header: [first],
    rows: results.filter((result): result is ImportedRow => "cells" in result),
    rejected: results.filter((result): result is RejectedLine => "reason" in result),
  };
}

function readRow(
  { line, text }: TextLine,
  titles: readonly string[],
  columns: ReadonlyMap<SiteName, readonly AblColumn[]>,
): ImportedRow | RejectedLine {
  const reject = (reason: RejectedLine["reason"], detail: string): RejectedLine => ({
    line,
    reason,
    detail,
    text,
  });
  const fields = splitFields(text, ";");
  if (fields === undefined)
    return reject("quotes", "a quote does not close, or does not enclose its whole field");
  const own = fields.length === titles.length + 1 ? withoutLastEmpty(fields) : fields;
  if (own.length !== titles.length)
    return reject("fields", `there must be ${titles.length} fields, found ${own.length}`);
  const time = timeOf(own[0] ?? "");
  if (time === undefined)
    return reject(
      "time",
      `Time must be a day and time such as 17.4.2026 11:21, found ${JSON.stringify(own[0])}`,
    );

  const layout = siteOf(own[titles.indexOf("Sample type")] ?? "");
  const cells: Cell[] = [];
  const notes: ImportNote[] = [];
  const used = new Set([0]);
  for (const each of columns.get(layout) ?? []) {
    const { cell, note } = reading(each, own);
    if (note !== "") notes.push({ column: cells.length, text: note });
    cells.push(cell);
    used.add(each.field);
    if (each.errorField !== undefined) used.add(each.errorField);
  }
  return { line, time, layout, cells, notes, others: othersOf(titles, own, used) };
}

function timeOf(text: string): string | undefined {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4}) (\d{1,2}):(\d{2})$/.exec(text);
  if (found === null) return undefined;
  const [, day = "", month = "", year = "", hour = "", minute = ""] = found;
  return localTime({ year, month, day, hour, minute });
}

/** A number stays one whatever its error code says; the code is kept beside it. */
function reading(
  { field, errorField, column }: AblColumn,
  fields: readonly string[],
): { readonly cell: Cell; readonly note: string } {
  const text = fields[field] ?? "";
  const error = errorField === undefined ? "" : (fields[errorField] ?? "");
  if (/^-?\d+(,\d+)?$/.test(text)) {
    return { cell: canonicalValue(Number(text.replace(",", ".")), column), note: error };
  }
  const note = [text, error].filter((word) => word !== "").join(" ");
  if (text !== "" && text !== DOTS) return { cell: "invalid", note };
  if (error.includes(ABOVE)) return { cell: "overflow", note };
  return { cell: error.includes(BELOW) ? "underflow" : "notAvailable", note };
}

/** Fields that are no reading. An error code is named after the field that it belongs to. */
function othersOf(
  titles: readonly string[],
  fields: readonly string[],
  used: ReadonlySet<number>,
): readonly OtherField[] {
  return fields.flatMap((text, i) => {
    if (text === "" || used.has(i)) return [];
    const title = titles[i] ?? "";
    return [{ name: title === ERROR_CODE ? `${titles[i - 1] ?? ""}: ${ERROR_CODE}` : title, text }];
  });
}

/** A title is quoted up to its unit: `"pCO2" (mmHg)`. */
const titlesOf = (line: string): readonly string[] => withoutLastEmpty(line.replaceAll('"', "").split(";"));

/** The export closes its line of titles with a separator. */
const withoutLastEmpty = (fields: readonly string[]): readonly string[] =>
  fields.at(-1) === "" ? fields.slice(0, -1) : fields;

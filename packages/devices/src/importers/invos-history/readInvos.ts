import type { Cell, SignalId } from "@openperfusion/signals";
import type { ImportColumn, ImportedRow, ImportResult, OtherField, RejectedLine } from "../FileImporter.ts";
import { localTime } from "../localTime.ts";
import { textLines } from "../textLines.ts";
import type { TextLine } from "../textLines.ts";

const LAYOUT = "channels";
const CHANNELS = [1, 2, 3, 4] as const;
/** Version, date, time; then per channel rSO2, event, status and a reserved field. */
const FIELD_COUNT = 3 + CHANNELS.length * 4;

/** A channel keeps its number: where its sensor sits, the file does not tell. */
export const INVOS_COLUMNS: readonly ImportColumn[] = CHANNELS.map((channel) => ({
  name: `Ch ${channel} rSO2`,
  signal: `nirs.ch${channel}.rso2` satisfies SignalId,
  kind: "measured",
  unit: "%",
}));

/** Reads the case history: one moment a line, two blanks between fields, no line of titles. */
export function readInvos(text: string): ImportResult {
  const results = textLines(text).map(readRow);
  return {
    layouts: { [LAYOUT]: INVOS_COLUMNS },
    header: [],
    rows: results.filter((result): result is ImportedRow => "cells" in result),
    rejected: results.filter((result): result is RejectedLine => "reason" in result),
  };
}

function readRow({ line, text }: TextLine): ImportedRow | RejectedLine {
  const reject = (reason: RejectedLine["reason"], detail: string): RejectedLine => ({
    line,
    reason,
    detail,
    text,
  });
  const fields = text.split("  ");
  if (fields.length !== FIELD_COUNT)
    return reject(
      "fields",
      `there must be ${FIELD_COUNT} fields with two blanks between, found ${fields.length}`,
    );
  const [version = "", date = "", clock = ""] = fields;
  if (!/^\d+\.\d+\.\d+\.\d+\/\d+\/\d+$/.test(version))
    return reject("value", `Version must be such as 1.2.34.56/1/1, found ${JSON.stringify(version)}`);
  const time = timeOf(date, clock);
  if (time === undefined)
    return reject(
      "time",
      `date and time must be MM/DD/YY and HH:MM:SS, found ${JSON.stringify(`${date} ${clock}`)}`,
    );

  const channels = CHANNELS.map((channel, i) => readChannel(channel, fields.slice(3 + i * 4, 7 + i * 4)));
  const fault = channels.find((channel) => typeof channel === "string");
  if (typeof fault === "string") return reject("value", fault);
  const read = channels.filter((channel) => typeof channel !== "string");
  return {
    line,
    time,
    layout: LAYOUT,
    cells: read.map(({ cell }) => cell),
    notes: read.flatMap(({ cell }, column) => (cell === "inactive" ? [{ column, text: "0" }] : [])),
    others: [{ name: "Version", text: version }, ...read.flatMap(({ others }) => others)],
  };
}

interface Channel {
  readonly cell: Cell;
  readonly others: readonly OtherField[];
}

/** One channel's four fields, or what is wrong with them. Codes of 0 say nothing and are left out. */
function readChannel(
  channel: number,
  [rso2 = "", event = "", status = "", reserved = ""]: readonly string[],
): Channel | string {
  const fault =
    wrong(`Ch ${channel} rSO2`, rso2, (n) => n === 0 || (n >= 15 && n <= 95), "0 or 15 to 95") ??
    wrong(
      `Ch ${channel} event`,
      event,
      (n) => n <= 160 || (n >= 252 && n <= 254),
      "0 to 160 or 252 to 254",
    ) ??
    wrong(`Ch ${channel} status`, status, (n) => n <= 19, "0 to 19");
  if (fault !== undefined) return fault;
  const codes = [
    { name: `Ch ${channel} event`, text: event },
    { name: `Ch ${channel} status`, text: status },
    { name: `Ch ${channel} reserved`, text: reserved },
  ];
  return {
    cell: rso2 === "0" ? "inactive" : Number(rso2),
    others: codes.filter(({ text }) => text !== "0"),
  };
}

function wrong(
  name: string,
  text: string,
  isAllowed: (value: number) => boolean,
  allowed: string,
): string | undefined {
  return /^(0|[1-9]\d*)$/.test(text) && isAllowed(Number(text))
    ? undefined
    : `${name} must be a whole number of ${allowed}, found ${JSON.stringify(text)}`;
}

/** The year has two digits; the monitors are of this century. */
function timeOf(date: string, clock: string): string | undefined {
  const [, month = "", day = "", year = ""] = /^(\d{2})\/(\d{2})\/(\d{2})$/.exec(date) ?? [];
  const [, hour = "", minute = "", second = ""] = /^(\d{2}):(\d{2}):(\d{2})$/.exec(clock) ?? [];
  if (month === "" || hour === "") return undefined;
  return localTime({ year: `20${year}`, month, day, hour, minute, second });
}

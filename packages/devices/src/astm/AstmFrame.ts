import { SIGNALS, writeCell } from "@openperfusion/signals";
import type { Cell, FrameLayout } from "@openperfusion/signals";
import { convert } from "@openperfusion/units";
import type { DecodedFrame } from "../codec/DecodedItem.ts";
import type { FrameView } from "../codec/Decoder.ts";
import { layoutOfResult } from "../codec/layoutsOf.ts";
import type { AstmResult } from "../profile/AstmProfile.ts";
import type { ResultRecord } from "./records.ts";

/** One result that the site's map knows. */
export class AstmFrame implements FrameView {
  readonly seq: number;
  readonly length: number;
  readonly layout: FrameLayout;
  readonly packed = new Uint8Array(9);
  readonly #record: ResultRecord;
  readonly #answer: "ack" | undefined;
  readonly #isRaw: boolean;

  constructor(
    stretch: { readonly seq: number; readonly length: number },
    result: AstmResult,
    record: ResultRecord,
    answer: "ack" | undefined,
  ) {
    this.seq = stretch.seq;
    this.length = stretch.length;
    this.layout = layoutOfResult(result);
    this.#record = record;
    this.#answer = answer;
    const cell = cellOf(result, record);
    this.#isRaw = cell === "invalid";
    writeCell(new DataView(this.packed.buffer), 0, cell);
  }

  toFrame(): DecodedFrame {
    const { code, value, unit, flag, status, time } = this.#record;
    const said = { code, flag, status };
    return {
      kind: "frame",
      message: "result",
      seq: this.seq,
      length: this.length,
      layout: this.layout,
      packed: this.packed.slice(),
      ...(time === "" ? {} : { deviceTime: time }),
      events: [],
      status: Object.entries(said).flatMap(([name, raw]) => (raw === "" ? [] : [{ name, raw }])),
      alarms: [],
      ...(this.#isRaw ? { raw: [{ column: 0, text: `${value} ${unit}`.trim() }] } : {}),
      ...(this.#answer === undefined ? {} : { answer: this.#answer }),
    };
  }
}

/** A number in the unit that the map expects; a mark of beyond; else nothing that is safe to show. */
function cellOf({ signal, unit, unitText }: AstmResult, record: ResultRecord): Cell {
  const value = record.value.trim();
  if (value === "") return "notAvailable";
  if (/^[<>]/.test(value)) return value.startsWith("<") ? "underflow" : "overflow";
  if (record.unit.trim() !== unitText || !/^[+-]?\d{1,12}(?:\.\d{1,12})?$/.test(value)) return "invalid";
  return convert(Number(value), unit, SIGNALS[signal].unit);
}

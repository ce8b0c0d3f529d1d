import type { FrameLayout } from "@openperfusion/signals";
import type { LineField, MarkerField, StatusField } from "../profile/DataLine.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import { alarmsOf } from "../codec/alarmsOf.ts";
import { textOf } from "../codec/bytesOf.ts";
import type { FrameView } from "../codec/Decoder.ts";
import type { DecodedFrame, DeviceAlarm, DeviceEvent, RawCell, StatusBit } from "../codec/DecodedItem.ts";
import type { LineMatcher } from "./LineMatcher.ts";
import { StatusRules } from "./StatusRules.ts";

/** The frame that a decoder has just read. One object for all frames: valid only until the next one. */
export class LineFrame implements FrameView {
  seq = 0;
  length = 0;
  layout: FrameLayout = { id: "", columns: [] };
  /** Overwritten by the next frame; copy what you keep. */
  readonly packed: Uint8Array;
  readonly #matcher: LineMatcher;
  readonly #fields: readonly LineField[];
  readonly #rules: StatusRules;
  readonly #hasRules: boolean;
  #bytes: Uint8Array = new Uint8Array();

  constructor(profile: LineProfile, matcher: LineMatcher) {
    this.#matcher = matcher;
    this.packed = matcher.packed;
    this.#fields = matcher.line.fields;
    this.#rules = new StatusRules(profile);
    this.#hasRules = !this.#rules.isEmpty;
  }

  /** Shows what `matcher` has just read from `bytes`. */
  show(bytes: Uint8Array, seq: number, length: number, layout: FrameLayout): void {
    this.#bytes = bytes;
    this.seq = seq;
    this.length = length;
    this.layout = layout;
    if (this.#hasRules) this.#rules.apply(bytes, this.#matcher);
  }

  /** A copy that lasts. */
  toFrame(): DecodedFrame {
    const events: DeviceEvent[] = [];
    const status: StatusBit[] = [];
    const alarms: DeviceAlarm[] = [];
    let deviceTime: string | undefined;
    this.#fields.forEach((field, index) => {
      if (field.role === "value") return;
      const text = this.#textOf(index);
      if (field.role === "clock") deviceTime = text;
      else if (field.role === "marker") events.push(eventOf(field, text));
      else {
        const number = hexNumber(text);
        status.push(...statusOf(field, text, number));
        alarms.push(...alarmsOf(field.alarms, text, number));
      }
    });
    const raw = this.#rawCells();
    return {
      kind: "frame",
      seq: this.seq,
      length: this.length,
      layout: this.layout,
      packed: this.packed.slice(),
      ...(deviceTime === undefined ? {} : { deviceTime }),
      events,
      status,
      alarms,
      ...(raw.length === 0 ? {} : { raw }),
    };
  }

  #rawCells(): readonly RawCell[] {
    return this.#rules.invalidColumns.map((column) => ({
      column,
      text: this.#textOf(this.#matcher.line.columnOf.indexOf(column)),
    }));
  }

  #textOf(field: number): string {
    return textOf(this.#bytes, this.#matcher.startOf[field], this.#matcher.endOf[field]);
  }
}

function eventOf({ markers }: MarkerField, marker: string): DeviceEvent {
  const known = markers.find((candidate) => candidate.marker === marker);
  return known === undefined
    ? { key: "unknownMarker", marker }
    : { key: known.key, marker, label: known.label };
}

/** Undefined when the text is none: its bits are unknown then, not 0. */
const hexNumber = (text: string): number | undefined =>
  /^ *[0-9A-F]+ *$/i.test(text) ? Number.parseInt(text, 16) : undefined;

function statusOf(
  { name, bits }: StatusField,
  raw: string,
  number: number | undefined,
): readonly StatusBit[] {
  if (number === undefined) return [{ name, raw }];
  const groups = (bits ?? []).map((group) => ({
    name: group.name,
    raw: String(((number >> group.shift) & group.mask) + (group.plus ?? 0)),
  }));
  return [{ name, raw }, ...groups];
}

import { SIGNALS } from "@openperfusion/signals";
import type { Cell, MissingState } from "@openperfusion/signals";
import { convert } from "@openperfusion/units";
import type { UnitCode } from "@openperfusion/units";
import type { Shape, ValueField } from "../profile/DataLine.ts";
import { decimalsOf, isDigitSlot, isNegativeShape } from "./numberShape.ts";
import { parsePattern, spell } from "./parsePattern.ts";

/** What is asked of a field to write it. */
type Written = Pick<ValueField, "name" | "signal" | "shapes" | "sentinels">;

/**
 * The text of one cell as the device writes it. A number that fits no shape is written as the device's sign for
 * that, never cut off.
 */
export function encodeCell(field: Written, cell: Cell, unitOnWire: UnitCode): string {
  if (typeof cell !== "number") return encodeMissing(field, cell);
  const value = convert(cell, SIGNALS[field.signal].unit, unitOnWire);
  for (const shape of field.shapes) {
    if (shape.unit !== undefined && shape.unit !== unitOnWire) continue;
    const text = fill(shape, value);
    if (text !== undefined) return text;
  }
  return encodeMissing(field, value < 0 ? "underflow" : "overflow");
}

/** Whether the device has a sign of its own for this state in this field. */
export function hasSentinel(field: Pick<ValueField, "sentinels">, state: MissingState): boolean {
  return field.sentinels.some((sentinel) => sentinel.state === state);
}

/** Devices without a sign for a state say the nearest thing: out of range, else not available. */
export function encodeMissing(field: Written, state: MissingState): string {
  const isBeyond = state === "overflow" || state === "underflow";
  const order: readonly MissingState[] = isBeyond
    ? [state, "outOfRange", "notAvailable"]
    : [state, "notAvailable"];
  for (const candidate of order) {
    const sentinel = field.sentinels.find((known) => known.state === candidate);
    if (sentinel !== undefined) return spell(sentinel.pattern);
  }
  throw new RangeError(`${field.name}: the profile has no sign for ${state}, and none for notAvailable`);
}

/** The value in this shape, or undefined when its sign or its digits do not fit. */
function fill({ pattern }: Shape, value: number): string | undefined {
  const slots = parsePattern(pattern);
  const places = slots.filter(isDigitSlot).length;
  const scaled = Math.round(Math.abs(value) * 10 ** decimalsOf(slots));
  const isNegative = value < 0 && scaled > 0;
  if (isNegative !== isNegativeShape(slots)) return undefined;
  const digits = String(scaled).padStart(places, "0");
  if (digits.length > places) return undefined;
  let text = "";
  let next = 0;
  for (const slot of slots) {
    const byte = isDigitSlot(slot) ? digits.charCodeAt(next++) : (slot.bytes[0] as number);
    if (!slot.bytes.includes(byte)) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

import type { PatternSlot } from "./parsePattern.ts";

const MINUS = 0x2d;
const POINT = 0x2e;

/**
 * Throws RangeError for a shape whose number could be misread: a sign or point that may or may not stand in its
 * place, more than one of either, or digits that do not stand together.
 */
export function checkNumberShape(pattern: string, slots: readonly PatternSlot[]): void {
  const refuse = (why: string): never => {
    throw new RangeError(`Shape ${JSON.stringify(pattern)} of a number ${why}`);
  };
  // One letter per place: a digit, a sign, a point, or another character.
  const form = slots.map((slot) => {
    if (isDigitSlot(slot)) return "9";
    if (slot.bytes.length > 1 && slot.bytes.some(isPartOfNumber)) {
      refuse("leaves open whether a digit, sign or point stands there: write one shape for each");
    }
    return slot.bytes[0] === MINUS ? "-" : slot.bytes[0] === POINT ? "." : "x";
  });
  const text = form.join("");
  if (text.split("-").length > 2) refuse("has more than one sign");
  if (!/^[^9.]*9*\.?9*[^9.]*$/.test(text) || !text.includes("9")) {
    refuse("needs its digits in one run, with at most one point");
  }
}

const isPartOfNumber = (byte: number): boolean =>
  byte === MINUS || byte === POINT || (byte >= 0x30 && byte <= 0x39);

/** Whether the shape is that of a number below zero: a minus sign stands in it, wherever. */
export function isNegativeShape(slots: readonly PatternSlot[]): boolean {
  return slots.some(({ bytes }) => bytes.length === 1 && bytes[0] === MINUS);
}

/** Digits after the point. */
export function decimalsOf(slots: readonly PatternSlot[]): number {
  const point = slots.findIndex(({ bytes }) => bytes.length === 1 && bytes[0] === POINT);
  return point < 0 ? 0 : slots.slice(point).filter(isDigitSlot).length;
}

/** A place that holds a digit of the number, whether any digit or only some. */
export function isDigitSlot({ bytes }: PatternSlot): boolean {
  return bytes.every((byte) => byte >= 0x30 && byte <= 0x39);
}

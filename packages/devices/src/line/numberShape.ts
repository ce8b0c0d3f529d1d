import type { PatternSlot } from "./parsePattern.ts";

const MINUS = 0x2d;
const POINT = 0x2e;

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

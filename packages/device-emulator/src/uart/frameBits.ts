import type { LineSettings } from "./LineSettings.ts";

export type Bit = 0 | 1;

/** The levels of one byte on the line, in order, each one bit time long: start 0, data from the lowest, parity, stop 1. */
export function frameBits(byte: number, settings: Omit<LineSettings, "baud">): readonly Bit[] {
  const bits: Bit[] = [0];
  for (let i = 0; i < settings.dataBits; i++) bits.push(((byte >> i) & 1) as Bit);
  if (settings.parity !== "none") bits.push(parityBit(bits.slice(1), settings.parity));
  for (let i = 0; i < settings.stopBits; i++) bits.push(1);
  return bits;
}

/** What makes the count of ones in data and parity even, or odd. */
export function parityBit(data: readonly Bit[], parity: "even" | "odd"): Bit {
  const ones = data.reduce((sum: number, bit) => sum + bit, parity === "even" ? 0 : 1);
  return (ones % 2) as Bit;
}

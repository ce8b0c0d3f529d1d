import { describe, expect, it } from "vitest";
import { bytesOf } from "../codec/bytesOf.ts";
import type { KnownCheck } from "../profile/Framing.ts";
import { Checksum } from "./Checksum.ts";

const NINE = "123456789";
const crc16 = (polynomial: number, initial: number, isReflected: boolean): Partial<KnownCheck> => ({
  kind: "crc16",
  polynomial,
  initial,
  isReflected,
});

/** Check values of the catalog of parametrised CRC algorithms for "123456789"; sums and exclusive or by hand. */
const VECTORS: readonly (readonly [string, Partial<KnownCheck>, string])[] = [
  ["CRC-16/XMODEM", { ...crc16(0x1021, 0, false), encoding: "hexUpper" }, "31C3"],
  [
    "CRC-16/MODBUS, low byte first",
    { ...crc16(0x8005, 0xffff, true), encoding: "littleEndian" },
    "\u0037\u004b",
  ],
  [
    "CRC-16/X-25",
    { ...crc16(0x1021, 0xffff, true), finalXor: 0xffff, encoding: "bigEndian" },
    "\u0090\u006e",
  ],
  ["CRC-8/SMBUS", { kind: "crc8", polynomial: 0x07, encoding: "hexUpper" }, "F4"],
  ["CRC-8 of the CDI", { kind: "crc8", polynomial: 0x85, isReflected: true, encoding: "hexUpper" }, "2A"],
  ["the sum, 477 = 1DD", { kind: "sum8", encoding: "hexUpper" }, "DD"],
  ["255 less the sum", { kind: "complementSum8", encoding: "binary" }, "\u0022"],
  ["the exclusive or", { kind: "xor8", encoding: "hexUpper" }, "31"],
];

const checkOf = (change: Partial<KnownCheck>, width: number): KnownCheck => ({
  kind: "sum8",
  encoding: "binary",
  at: -width,
  covers: [0, -width],
  policy: "require",
  ...change,
});

describe.each(VECTORS)("%s", (_, change, due) => {
  const checksum = new Checksum(checkOf(change, due.length));

  it("of 123456789 is the published value", () => {
    expect(checksum.fits(bytesOf(NINE + due))).toBe(true);
    const packet = bytesOf(NINE + "\u0000".repeat(due.length));
    checksum.fill(packet);
    expect(packet).toEqual(bytesOf(NINE + due));
  });

  it("refuses every packet with one bit the other way round", () => {
    const packet = bytesOf(NINE + due);
    for (let bit = 0; bit < 8 * packet.length; bit++) {
      const flipped = packet.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      expect(checksum.fits(flipped)).toBe(false);
    }
  });
});

it("takes lower-case digits only where the format says so", () => {
  const upper = new Checksum(checkOf({ kind: "sum8", encoding: "hexUpper" }, 2));
  const any = new Checksum(checkOf({ kind: "sum8", encoding: "hexAny" }, 2));
  expect(upper.fits(bytesOf(`${NINE}dd`))).toBe(false);
  expect(any.fits(bytesOf(`${NINE}dd`))).toBe(true);
});

it("refuses a packet that has no room for it", () => {
  expect(new Checksum(checkOf({ kind: "sum8", encoding: "hexUpper" }, 2)).fits(bytesOf("1"))).toBe(false);
});

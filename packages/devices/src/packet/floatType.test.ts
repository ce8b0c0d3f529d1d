import { describe, expect, it } from "vitest";
import { fromHex } from "../codec/fromHex.ts";
import { bytesOf } from "../codec/bytesOf.ts";
import { floatTypeOf, readFloatType, valueOf, writeFloatType } from "./floatType.ts";

const bytes = (hexadecimal: string): Uint8Array => bytesOf(fromHex(hexadecimal));

describe("a number of ISO/IEEE 11073", () => {
  it.each([
    ["00 000048", 72],
    ["FF 0003CF", 97.5],
    ["FE 0001AE", 4.3],
    ["FD 007D00", 32],
    ["02 000140", 32_000],
    ["FF FFFFF6", -1],
    ["00 FFFFFF", -1],
  ])("%s is %d", (hexadecimal, value) => {
    expect(valueOf(readFloatType(bytes(hexadecimal), 0))).toBe(value);
  });

  it("gives the decimal number that was shown, and writes it back", () => {
    for (let tenths = -2000; tenths <= 20_000; tenths++) {
      const shown = Number((tenths / 10).toFixed(1));
      const written = writeFloatType(floatTypeOf(shown, 1));
      expect(valueOf(readFloatType(written, 0))).toBe(shown);
    }
  });

  it("never writes a number as one of the signs: it drops decimals first", () => {
    expect(floatTypeOf(8_388_606, 0)).toEqual({ mantissa: 838_861, exponent: 1 });
    expect(floatTypeOf(8_388_605, 0)).toEqual({ mantissa: 8_388_605, exponent: 0 });
    expect(floatTypeOf(838_860.7, 1)).toEqual({ mantissa: 838_861, exponent: 0 });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOST_TIME_PREFIX_BYTES, hostTimePrefix, parseHostTimePrefix } from "./hostTimePrefix.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("the host time prefix", () => {
  it("is read as a wall clock without zone", () => {
    // 2 February 2026 is day 20,486 after 1 January 1970.
    const expected_ms = ((20_486 * 24 + 10) * 60 + 3) * 60_000 + 35_869;
    expect(parseHostTimePrefix(bytesOf("[2026-02-02 10:03:35.869]  10:22:39\t7.38"))).toBe(expected_ms);
    expect(hostTimePrefix(expected_ms)).toBe("[2026-02-02 10:03:35.869] ");
  });

  it.each([
    "[2026-02-02 10:03:35.869]",
    "[2026-02-02 10:03:35,869] ",
    "[2026-02-02T10:03:35.869] ",
    " [2026-02-02 10:03:35.869] ",
    "[2026-02-30 10:03:35.869] ",
    "[2026-02-02 25:03:35.869] ",
    "[2026-2-02 10:03:35.869]  ",
    "[2026-02-02 10:03:35.86:] ",
    "[2026-02-02 10:03:35.86/] ",
    "",
  ])("is not seen in %j", (text) => {
    expect(parseHostTimePrefix(bytesOf(text))).toBeUndefined();
  });

  it("that is written is read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (wall_ms) => {
        const prefix = hostTimePrefix(wall_ms);
        expect(prefix).toHaveLength(HOST_TIME_PREFIX_BYTES);
        expect(parseHostTimePrefix(bytesOf(prefix))).toBe(wall_ms);
      }),
    );
  });

  it("is refused for a time that four digits of a year can't hold, or half a millisecond", () => {
    for (const wall_ms of [253_402_300_800_000, -62_167_219_200_001, 0.5, Number.NaN]) {
      expect(() => hostTimePrefix(wall_ms)).toThrow(RangeError);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentId } from "./contentId.ts";

/** Text whose UTF-16 code units, low byte first, are these bytes: so a published vector of bytes can be asked for. */
function textOfBytes(hex: string): string {
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  let text = "";
  for (let i = 0; i < bytes.length; i += 2)
    text += String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8));
  return text;
}

describe("contentId", () => {
  // Fowler, Noll and Vo's own test vectors of the 64 bit FNV-1a (draft-eastlake-fnv, test_fnv.c), of even length.
  it.each([
    ["", "cbf29ce484222325"],
    ["666f", "08985907b541d342"],
    ["666f6f62", "dd120e790c2512af"],
    ["666f6f626172", "85944171f73967e8"],
  ])("of the bytes %s is %s", (hex, expected) => {
    expect(contentId(textOfBytes(hex))).toBe(expected);
  });

  it("is sixteen hex digits for every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(contentId(text)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  it("tells texts apart by a single code unit, also above Latin-1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 0xffff }), (text, unit) => {
        expect(contentId(text + String.fromCharCode(unit))).not.toBe(
          contentId(text + String.fromCharCode(unit - 1)),
        );
      }),
    );
  });
});

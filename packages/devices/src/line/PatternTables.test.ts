import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../codec/bytesOf.ts";
import { parsePattern, spell } from "./parsePattern.ts";
import { DEAD, PatternTableBuilder } from "./PatternTables.ts";

/** Walks the tables of one group of patterns over a text; the pattern that it is, or none. */
function reader(patterns: readonly string[]): (text: string) => string | undefined {
  const builder = new PatternTableBuilder();
  builder.add(patterns.map((pattern, id) => ({ id, slots: parsePattern(pattern) })));
  const { classOf, next, accepts, starts } = builder.build();
  return (text) => {
    let state = starts[0] ?? DEAD;
    for (const byte of bytesOf(text)) {
      state = next[state + (classOf[byte] ?? 0)] ?? DEAD;
      if (state === DEAD) return undefined;
    }
    return patterns[accepts[state] ?? -1];
  };
}

describe("the patterns of a profile", () => {
  it("take 9 for any digit, a set for one of its characters, and all else for itself", () => {
    const read = reader(["9.99", "[0-2A]x[9]"]);
    expect(["7.38", "0.00", "Ax9", "1x9"].map(read)).toEqual(["9.99", "9.99", "[0-2A]x[9]", "[0-2A]x[9]"]);
    expect(["7,38", "7.3", "7.381", "3x9", "1x8", "", "73.8"].map(read)).toEqual(Array(7).fill(undefined));
  });

  it("tell a literal digit from any digit", () => {
    const read = reader([" 99%", "100%"]);
    expect([" 97%", "100%", "101%", "200%"].map(read)).toEqual([" 99%", "100%", undefined, undefined]);
  });

  it("may differ in length", () => {
    const read = reader(["9", "[1-9]9", "-[1-9]99"]);
    expect(["0", "42", "-123", "042", "-012"].map(read)).toEqual([
      "9",
      "[1-9]9",
      "-[1-9]99",
      undefined,
      undefined,
    ]);
  });

  it("can be spelled out: in each place the first character that may stand there", () => {
    expect([" -.-", "[9][9]", "[- ]-9"].map(spell)).toEqual([" -.-", "99", "--0"]);
  });

  it("must not leave open which of two shapes a text has", () => {
    expect(() => reader(["9.9", "[0-5].9"])).toThrow("Two shapes of one field allow the same text");
  });

  it.each([
    ["[12", '"[" at 0 has no "]"'],
    ["[9-0]", "range [9-0] runs backwards"],
    ["9\r", "holds a line end"],
    ["\u2212 9", "holds a character that is not one byte"],
  ])("are refused when they can't be read: %j", (pattern, message) => {
    expect(() => parsePattern(pattern)).toThrow(message);
  });

  it("accept exactly the texts that they spell, whatever the text", () => {
    const patterns = [" 999", " ---", "    ", "-[1-9]9 ", "  9 "];
    const read = reader(patterns);
    const spelled = (pattern: string, text: string): boolean => {
      const slots = parsePattern(pattern);
      return (
        slots.length === text.length && slots.every(({ bytes }, i) => bytes.includes(text.charCodeAt(i)))
      );
    };
    const text = fc
      .array(fc.constantFrom(...Array.from(" -0123456789.")), { maxLength: 5 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom(" 123", " ---", "-40 ", "  7 ")), (candidate) => {
        expect(read(candidate)).toBe(patterns.find((pattern) => spelled(pattern, candidate)));
      }),
    );
  });
});

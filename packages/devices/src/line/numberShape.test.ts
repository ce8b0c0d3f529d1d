import { describe, expect, it } from "vitest";
import { checkNumberShape, decimalsOf, isNegativeShape } from "./numberShape.ts";
import { parsePattern } from "./parsePattern.ts";

const check = (pattern: string): void => checkNumberShape(pattern, parsePattern(pattern));

describe("the shape of a number", () => {
  it.each([" 999", "99.9", " -9 ", "-[1-9]99", "100%", "+9 ", " 99%", ".9", "9 mL"])(
    "may be %j",
    (pattern) => {
      expect(() => check(pattern)).not.toThrow();
    },
  );

  it.each(["[ -]99", "[+-]9.9", "9[.,]9", "[ 0-9]9"])(
    "%j is refused: whether sign, point or digit stand in their place decides what the number is",
    (pattern) => {
      expect(() => check(pattern)).toThrow("leaves open whether a digit, sign or point stands there");
    },
  );

  it.each(["T1=99.9", "9 9", "9.9.9", "9:99", " ---", "-"])(
    "%j is refused: a digit of a name or a second point would be read as part of the number",
    (pattern) => {
      expect(() => check(pattern)).toThrow(`Shape ${JSON.stringify(pattern)} of a number`);
    },
  );

  it("has one sign at most", () => {
    expect(() => check("-9-")).toThrow("more than one sign");
  });

  it("tells sign and decimals wherever they stand", () => {
    const shapes = [" -9 ", "9.99", "100%", "9.9-"].map(parsePattern);
    expect(shapes.map(isNegativeShape)).toEqual([true, false, false, true]);
    expect(shapes.map(decimalsOf)).toEqual([0, 2, 0, 1]);
  });
});

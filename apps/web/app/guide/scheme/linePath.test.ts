import { describe, expect, it } from "vitest";
import { arrowHead, linePath } from "./linePath.ts";

describe("the path of a tube", () => {
  it("runs straight between two points", () => {
    expect(
      linePath(
        [
          [0, 0],
          [10, 0],
        ],
        5,
      ),
    ).toBe("M0 0L10 0");
  });

  it("is rounded at a corner, at most half of the shorter leg", () => {
    const corner = [
      [0, 0],
      [10, 0],
      [10, 100],
    ] as const;
    expect(linePath(corner, 3)).toBe("M0 0L7 0Q10 0 10 3L10 100");
    expect(linePath(corner, 40)).toBe("M0 0L5 0Q10 0 10 5L10 100");
  });

  it("refuses a single point", () => {
    expect(() => linePath([[1, 1]], 5)).toThrow("at least 2 points, found 1");
  });

  it("carries its arrow in the middle of the longest leg, with the flow", () => {
    expect(
      arrowHead([
        [0, 0],
        [10, 0],
        [10, 100],
      ]),
    ).toEqual({ x: 10, y: 50, angle_deg: 90 });
  });
});

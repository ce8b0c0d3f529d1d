import { describe, expect, it } from "vitest";
import { cutAtBox, longestStretch, roundedPath, squared } from "./polyline.ts";

const BOX = { x: 10, y: 10, width: 20, height: 20 };

describe("cutAtBox", () => {
  it("ends a way where it first meets the box", () => {
    const way = [
      { x: 0, y: 20 },
      { x: 20, y: 20 },
      { x: 20, y: 100 },
    ];
    expect(cutAtBox(way, BOX)).toEqual([
      { x: 0, y: 20 },
      { x: 10, y: 20 },
    ]);
  });

  it("keeps the corners before the box", () => {
    const way = [
      { x: 50, y: 0 },
      { x: 50, y: 20 },
      { x: 20, y: 20 },
    ];
    expect(cutAtBox(way, BOX)).toEqual([
      { x: 50, y: 0 },
      { x: 50, y: 20 },
      { x: 30, y: 20 },
    ]);
  });

  it("keeps a way that passes by", () => {
    const way = [
      { x: 0, y: 5 },
      { x: 50, y: 5 },
    ];
    expect(cutAtBox(way, BOX)).toEqual(way);
  });
});

it("bends a slanting way in its middle, so that all lines run level or upright", () => {
  expect(
    squared([
      { x: 0, y: 0 },
      { x: 4, y: 10 },
    ]),
  ).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 5 },
    { x: 4, y: 5 },
    { x: 4, y: 10 },
  ]);
});

it("finds the longest stretch", () => {
  expect(
    longestStretch([
      { x: 0, y: 0 },
      { x: 0, y: 3 },
      { x: 9, y: 3 },
    ]),
  ).toEqual([
    { x: 0, y: 3 },
    { x: 9, y: 3 },
  ]);
});

describe("roundedPath", () => {
  it("rounds a corner by the radius", () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 20 },
    ];
    expect(roundedPath(corner, 5)).toBe("M0 0L15 0Q20 0 20 5L20 20");
  });

  it("rounds no further than half of the shorter leg", () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 20 },
    ];
    expect(roundedPath(corner, 5)).toBe("M0 0L2 0Q4 0 4 2L4 20");
  });
});

import { describe, expect, it } from "vitest";
import { CHANNELS } from "./channels.ts";
import type { Scale } from "./channels.ts";
import { chooseScale } from "./chooseScale.ts";

const FINE: Scale = [0, 100];
const MIDDLE: Scale = [0, 160];
const COARSE: Scale = [0, 240];
const SCALES = [FINE, MIDDLE, COARSE];

describe("chooseScale", () => {
  it("takes the finest scale that holds the trace", () => {
    expect(chooseScale(SCALES, FINE, 62, 64)).toBe(FINE);
    expect(chooseScale(SCALES, FINE, 72, 120)).toBe(MIDDLE);
  });

  it("does not go back to a finer scale before there is room to spare", () => {
    expect(chooseScale(SCALES, MIDDLE, 60, 95)).toBe(MIDDLE);
    expect(chooseScale(SCALES, MIDDLE, 60, 85)).toBe(FINE);
  });

  it("takes a scale that reaches below zero for a pressure below zero", () => {
    const scales: readonly Scale[] = [
      [0, 20],
      [-10, 40],
    ];
    expect(chooseScale(scales, scales[0] as Scale, -3, 8)).toBe(scales[1]);
  });

  it("takes the coarsest when none holds the trace", () => {
    expect(chooseScale(SCALES, FINE, 0, 900)).toBe(COARSE);
  });
});

it("offers each channel its scales from fine to coarse", () => {
  for (const { scales } of CHANNELS) {
    const heights = scales.map(([min, max]) => max - min);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  }
});

import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { heartKind } from "./chambers.ts";
import { controlHeart, heartControlKind } from "./heartControl.ts";
import { tissueKind } from "./tissues.ts";

/** Rate and strength that a heart comes to at a temperature, with a share of its full oxygen use. */
function settled(temperature_degC: number, used_fraction: number) {
  const heart = emptyRows(heartKind, 1, { strength: 1 });
  const control = emptyRows(heartControlKind, 1, { rateAt37_per_min: 80, strengthLag_s: 40 });
  const tissues = emptyRows(tissueKind, 1, { temperature_degC, used_fraction });
  for (let tick = 0; tick < 6000; tick++) controlHeart(control, heart, tissues, 0);
  return { rate_per_min: heart.rate_per_min[0], strength: heart.strength[0] };
}

describe("the heart", () => {
  it("slows by 4.5 % per °C of cooling", () => {
    expect(settled(37, 0.8).rate_per_min).toBe(80);
    expect(settled(27, 0.8).rate_per_min).toBeCloseTo(44, 9);
    expect(settled(10, 0.8).rate_per_min).toBe(0);
  });

  it("is at full strength down to 28 °C and still at 20 °C", () => {
    expect(settled(28, 0.8).strength).toBeCloseTo(1, 6);
    expect(settled(24, 0.8).strength).toBeCloseTo(0.5, 6);
    expect(settled(20, 0.8).strength).toBeCloseTo(0, 6);
  });

  it("weakens with the oxygen that it lacks, and stands at half of its full use", () => {
    expect(settled(37, 0.9).strength).toBeCloseTo(1, 6);
    expect(settled(37, 0.65).strength).toBeCloseTo(0.5, 6);
    expect(settled(37, 0.5).strength).toBeCloseTo(0, 6);
    expect(settled(37, 0.1).strength).toBeCloseTo(0, 6);
  });
});

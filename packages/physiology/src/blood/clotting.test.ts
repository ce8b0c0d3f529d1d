import { describe, expect, it } from "vitest";
import { fibrinFirmness_mm, firmness_mm, maximumLysis_percent } from "./clotFirmness.ts";
import {
  activatedClottingTime_s,
  antiXa_IU_per_mL,
  extrinsicTime_s,
  intrinsicTime_s,
} from "./clottingTimes.ts";
import type { Sample } from "./clottingTimes.ts";
import { USUAL_SAMPLE } from "../testing/usualSample.ts";

const FULL: Sample = { ...USUAL_SAMPLE, heparin_IU_per_mL: 4 };
const act = (sample: Sample): number => activatedClottingTime_s(sample, "kaolin");

describe("the activated clotting time", () => {
  it("doubles, and more, its distance from rest where heparin doubles, and needs antithrombin for it", () => {
    expect(act(USUAL_SAMPLE)).toBeCloseTo(120, 9);
    expect(act({ ...FULL, heparin_IU_per_mL: 2 }) - 120).toBeCloseTo((act(FULL) - 120) / 2, 9);
    expect(act({ ...FULL, antithrombin_fraction: 0.35 })).toBeLessThan(250);
    expect(act({ ...FULL, antithrombin_fraction: 0 })).toBeCloseTo(120, 9);
  });

  it("is longer in thin and cold blood though that has less heparin", () => {
    const onBypass = act({
      ...FULL,
      heparin_IU_per_mL: 3,
      factors_fraction: 0.65,
      antithrombin_fraction: 0.65,
      temperature_degC: 28,
    });
    expect(onBypass).toBeGreaterThan(1.1 * act(FULL));
  });

  it("is lengthened by free protamine and by a lack of platelets, not by 49 of them", () => {
    expect(act({ ...USUAL_SAMPLE, protamine_mg_per_kg: 4 })).toBeCloseTo(240, 9);
    expect(act({ ...USUAL_SAMPLE, platelets_per_nL: 49 })).toBeLessThan(123);
    expect(act({ ...USUAL_SAMPLE, platelets_per_nL: 12 })).toBeGreaterThan(165);
  });

  it("with celite answers to aprotinin where there is heparin, with kaolin never", () => {
    const treated = { aprotinin_KIU_per_mL: 180 };
    expect(activatedClottingTime_s({ ...USUAL_SAMPLE, ...treated }, "celite")).toBeCloseTo(120, 9);
    expect(activatedClottingTime_s({ ...FULL, ...treated }, "celite")).toBeGreaterThan(1.5 * act(FULL));
    expect(act({ ...FULL, ...treated })).toBe(act(FULL));
  });
});

it("reads anti-Xa too low above 50 mg/dL of free hemoglobin, not below", () => {
  expect(antiXa_IU_per_mL(0.6, 1, 50)).toBeCloseTo(0.6, 12);
  expect(antiXa_IU_per_mL(0.6, 1, 150)).toBeCloseTo(0.48, 12);
  expect(antiXa_IU_per_mL(0.1, 1, 228)).toBe(0);
  expect(antiXa_IU_per_mL(1, 0.25, 0)).toBeCloseTo(0.5, 12);
});

it("tells heparin from a lack of factors by its two clotting times", () => {
  const heparin = { ...USUAL_SAMPLE, heparin_IU_per_mL: 1 };
  expect(extrinsicTime_s(heparin)).toBe(extrinsicTime_s(USUAL_SAMPLE));
  expect(intrinsicTime_s(heparin)).toBeGreaterThan(2 * intrinsicTime_s(USUAL_SAMPLE));
  const thin = { ...USUAL_SAMPLE, factors_fraction: 0.5, tissueFactors_fraction: 0.5 };
  expect(extrinsicTime_s(thin) / extrinsicTime_s(USUAL_SAMPLE)).toBeCloseTo(Math.SQRT2, 9);
});

it("gives a clot its firmness by fibrin and platelets, and loses it by lysis", () => {
  expect(firmness_mm(3, 0)).toBeCloseTo(fibrinFirmness_mm(3), 9);
  expect(firmness_mm(3, 220)).toBeGreaterThan(firmness_mm(3, 100));
  expect(firmness_mm(0, 0)).toBe(0);
  expect(maximumLysis_percent(1)).toBe(4);
  expect(maximumLysis_percent(15)).toBeGreaterThan(40);
});

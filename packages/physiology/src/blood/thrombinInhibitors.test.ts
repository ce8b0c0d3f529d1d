import { describe, expect, it } from "vitest";
import {
  activatedClottingTime_s,
  antiXa_IU_per_mL,
  extrinsicTime_s,
  inr,
  intrinsicTime_s,
} from "./clottingTimes.ts";
import type { Sample } from "./clottingTimes.ts";
import { actRatio, apttRatio, lysisInhibited_fraction } from "./thrombinInhibitors.ts";
import { USUAL_SAMPLE } from "../testing/usualSample.ts";

const act = (sample: Partial<Sample>): number =>
  activatedClottingTime_s({ ...USUAL_SAMPLE, ...sample }, "kaolin");

describe("direct inhibitors of thrombin", () => {
  it("change nothing where there are none, and multiply where there are two", () => {
    expect(actRatio(0, 0)).toBe(1);
    expect(apttRatio(0, 0)).toBe(1);
    expect(apttRatio(0.5, 0.4)).toBeCloseTo(apttRatio(0.5, 0) * apttRatio(0, 0.4), 12);
  });

  it("lengthen the ACT more than twice at the dose of an intervention, more at that of bypass", () => {
    expect(act({ bivalirudin_mg_per_L: 6.4 })).toBeGreaterThan(305);
    expect(act({ bivalirudin_mg_per_L: 12.3 })).toBeGreaterThan(1.25 * act({ bivalirudin_mg_per_L: 6.4 }));
    expect(act({ argatroban_mg_per_L: 4 })).toBeGreaterThan(300);
  });

  it("need no antithrombin, and protamine takes nothing of them back", () => {
    const given = { bivalirudin_mg_per_L: 8 };
    expect(act({ ...given, antithrombin_fraction: 0.2 })).toBe(act(given));
    expect(act({ ...given, protamine_mg_per_kg: 1 })).toBeGreaterThan(act(given));
    expect(antiXa_IU_per_mL(0, 1, 0)).toBe(0);
  });

  it("are felt most by contact's tests, less by tissue factor's", () => {
    const given = { ...USUAL_SAMPLE, argatroban_mg_per_L: 0.6 };
    const contact = intrinsicTime_s(given) / intrinsicTime_s(USUAL_SAMPLE);
    expect(contact).toBeCloseTo(2.25, 1);
    expect(extrinsicTime_s(given) / extrinsicTime_s(USUAL_SAMPLE)).toBeCloseTo(Math.sqrt(contact), 9);
    expect(inr(given)).toBeCloseTo(1.05 * Math.sqrt(contact), 9);
  });
});

it("factors of a concentrate shorten the tests of tissue factor, not the ACT", () => {
  const thin = { factors_fraction: 0.5, tissueFactors_fraction: 0.5 };
  const treated = { ...thin, tissueFactors_fraction: 0.9 };
  expect(inr({ ...USUAL_SAMPLE, ...thin })).toBeCloseTo(2.1, 9);
  expect(inr({ ...USUAL_SAMPLE, ...treated })).toBeLessThan(1.2);
  expect(extrinsicTime_s({ ...USUAL_SAMPLE, ...treated })).toBeLessThan(
    extrinsicTime_s({ ...USUAL_SAMPLE, ...thin }),
  );
  expect(act(treated)).toBe(act(thin));
});

it("tranexamic acid stops half of the lysis at 4.5 mg/L, four fifths at 10, nearly all at 100", () => {
  expect(lysisInhibited_fraction(0)).toBe(0);
  expect(lysisInhibited_fraction(4.5)).toBeCloseTo(0.5, 12);
  expect(lysisInhibited_fraction(10)).toBeCloseTo(0.8, 2);
  expect(lysisInhibited_fraction(100)).toBeGreaterThan(0.98);
});

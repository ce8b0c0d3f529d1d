import { describe, expect, it } from "vitest";
import { evaluateScore, totalsOf } from "../evaluateScore.ts";
import { save } from "./save.ts";

/** Every item at no points: −6, the constant. */
const NONE = {
  myocarditis: false,
  ventricularArrhythmia: false,
  afterTransplant: false,
  congenital: false,
  age_years: 63,
  weight_kg: 90,
  acuteRenalFailure: false,
  chronicRenalFailure: false,
  bicarbonate_mmol_per_L: 24,
  intubation_h: 10,
  peakInspiratoryPressure_cmH2O: 21,
  cardiacArrest: false,
  diastolicPressure_mmHg: 39,
  pulsePressure_mmHg: 21,
  liverFailure: false,
  cnsDysfunction: false,
};
const total = (change: object): unknown => {
  const result = evaluateScore(save, { ...NONE, ...change });
  return result.ok ? result.total : result;
};

/**
 * Points of each item as openEHR's model has them (openEHR/gdl-guideline-models,
 * guidelines/SAVE_score.v1.gdl2.json at 4f01e98c), on both sides of each edge.
 */
const POINTS: readonly (readonly [points: number, change: object])[] = [
  [7, { age_years: 18 }],
  [7, { age_years: 38 }],
  [4, { age_years: 39 }],
  [4, { age_years: 52 }],
  [3, { age_years: 53 }],
  [3, { age_years: 62 }],
  [1, { weight_kg: 64 }],
  [2, { weight_kg: 65 }],
  [2, { weight_kg: 89 }],
  [3, { myocarditis: true }],
  [2, { ventricularArrhythmia: true }],
  [3, { afterTransplant: true }],
  [-3, { congenital: true }],
  [-3, { acuteRenalFailure: true }],
  [-6, { chronicRenalFailure: true }],
  [-3, { bicarbonate_mmol_per_L: 15 }],
  [0, { bicarbonate_mmol_per_L: 15.1 }],
  [-2, { intubation_h: 11 }],
  [-2, { intubation_h: 29 }],
  [-4, { intubation_h: 30 }],
  [3, { peakInspiratoryPressure_cmH2O: 20 }],
  [-2, { cardiacArrest: true }],
  [3, { diastolicPressure_mmHg: 40 }],
  [-2, { pulsePressure_mmHg: 20 }],
  [-3, { liverFailure: true }],
  [-3, { cnsDysfunction: true }],
];

describe("SAVE", () => {
  it("starts from −6", () => {
    expect(total({})).toBe(-6);
  });

  it.each(POINTS)("adds %d for %j", (points, change) => {
    expect(total(change)).toBe(points - 6);
  });

  it("reaches up to 17, as the reading notes have it, and down to −35 by its items", () => {
    expect(totalsOf(save)).toEqual([-35, 17]);
  });

  // From −6: 5 is not yet class I.
  it.each([
    [6, "I", 75, { age_years: 18, myocarditis: true, ventricularArrhythmia: true }],
    [5, "II", 58, { age_years: 18, weight_kg: 64, peakInspiratoryPressure_cmH2O: 20 }],
    [1, "II", 58, { age_years: 18 }],
    [0, "III", 42, { age_years: 39, weight_kg: 65 }],
    [-4, "III", 42, { weight_kg: 65 }],
    [-5, "IV", 30, { weight_kg: 64 }],
    [-9, "IV", 30, { liverFailure: true }],
    [-10, "V", 18, { intubation_h: 30 }],
  ])("puts %d in class %s with %d %% survival", (sum, id, outcome_percent, change) => {
    expect(evaluateScore(save, { ...NONE, ...change })).toMatchObject({
      total: sum,
      riskClass: { id, outcome_percent },
    });
  });

  it.each([
    ["weight_kg", { weight_kg: 89.5 }],
    ["intubation_h", { intubation_h: 10.5 }],
    ["cardiacArrest", { cardiacArrest: "no" }],
    ["liverFailure", { liverFailure: undefined }],
  ])("refuses %s of %j", (field, change) => {
    expect(total(change)).toMatchObject({ ok: false, field });
  });
});

import { describe, expect, it } from "vitest";
import { evaluateScore, totalsOf } from "../evaluateScore.ts";
import { SUPPORT_NOT_DECISION } from "../Score.ts";
import { resp } from "./resp.ts";

/** The best case: asthma, ventilated for less than 48 h, relaxed. */
const BEST = {
  age_years: 49,
  immunocompromised: false,
  ventilation_h: 24,
  diagnosis: "asthma",
  cnsDysfunction: false,
  nonPulmonaryInfection: false,
  neuromuscularBlockade: true,
  nitricOxide: false,
  bicarbonate: false,
  cardiacArrest: false,
  paco2_mmHg: 50,
  peakInspiratoryPressure_cmH2O: 30,
};
const ASPIRATION = { ...BEST, diagnosis: "aspiration", neuromuscularBlockade: false };
const OLD = { ...ASPIRATION, age_years: 60, nitricOxide: true, bicarbonate: true };
const SICK = { ...OLD, cardiacArrest: true, paco2_mmHg: 75 };

/**
 * gdl-lang/common-clinical-models, gdl2/RESP_score_respiratory_ecmo_survival_prediction.v1.test.yml at 0c28b989: all of its
 * cases, its "48 hours to 7 days" as 100 h and "above 7 days" as 200 h.
 */
const FIXTURES: readonly (readonly [total: number, id: string, survival: number, input: object])[] = [
  [15, "I", 92, BEST],
  [6, "I", 92, { ...ASPIRATION, age_years: 50 }],
  [5, "II", 76, { ...ASPIRATION, age_years: 59, nitricOxide: true }],
  [3, "II", 76, { ...OLD, neuromuscularBlockade: true }],
  [2, "III", 57, { ...OLD, neuromuscularBlockade: true, paco2_mmHg: 75 }],
  [-1, "III", 57, SICK],
  [-2, "IV", 33, { ...SICK, peakInspiratoryPressure_cmH2O: 42 }],
  [-5, "IV", 33, { ...SICK, peakInspiratoryPressure_cmH2O: 42, ventilation_h: 200 }],
  [-6, "V", 18, { ...SICK, peakInspiratoryPressure_cmH2O: 42, ventilation_h: 100, immunocompromised: true }],
  [
    -22,
    "V",
    18,
    {
      ...SICK,
      peakInspiratoryPressure_cmH2O: 42,
      ventilation_h: 200,
      immunocompromised: true,
      diagnosis: "chronicOrNonRespiratory",
      cnsDysfunction: true,
      nonPulmonaryInfection: true,
    },
  ],
];

describe("RESP", () => {
  it.each(FIXTURES)("of openEHR's case is %d, class %s with %d %%", (total, id, survival, input) => {
    expect(evaluateScore(resp, { ...input })).toMatchObject({
      ok: true,
      total,
      riskClass: { id, outcome_percent: survival },
      notice: SUPPORT_NOT_DECISION,
    });
  });

  it("reaches from −22 to 15, as openEHR's model says", () => {
    expect(totalsOf(resp)).toEqual([-22, 15]);
  });

  it.each([
    [47.9, 3],
    [48, 1],
    [168, 1],
    [168.1, 0],
  ])("counts %d h of ventilation as %d", (ventilation_h, points) => {
    expect(evaluateScore(resp, { ...BEST, ventilation_h })).toMatchObject({
      points: { ventilation_h: points },
    });
  });

  it("is not for children, and takes no age between two years", () => {
    for (const age_years of [17, 49.5]) {
      expect(evaluateScore(resp, { ...BEST, age_years })).toMatchObject({ ok: false, field: "age_years" });
    }
  });
});

import type { CaseReview, CaseStatement, RuleReview } from "@openperfusion/contracts";
import { PUMP, testRecord } from "../cases/testRecord.ts";

export const MAP_RULE = "cpb.pressure.map50To80.eacts24";
export const OBESITY_RULE = "cpb.oxygen.leanMassFlow.eacts24";

const SUMS = { met_s: 0, breached_s: 0, unknown_s: 0, notApplicable_s: 0, area_min: null };

/** Out for 6 of 10 minutes, by 40 mmHg. */
export const mapReview: RuleReview = {
  ...SUMS,
  rule: MAP_RULE,
  version: 1,
  met_s: 240,
  breached_s: 360,
  area_min: 60,
  intervals: [
    { verdict: "met", from_s: 0, to_s: 240 },
    {
      verdict: "breached",
      from_s: 240,
      to_s: 600,
      onset_s: 240,
      excess: { most: 10, area_min: 60 },
      values: [{ what: "patient.pressure.arterial.mean", value: 40, age_s: 1, stream: PUMP.id }],
    },
  ],
  intervalsLeftOut: 0,
  notJudged: [],
};

/** Waited for a statement all along. */
export const obesityReview: RuleReview = {
  ...SUMS,
  rule: OBESITY_RULE,
  version: 1,
  unknown_s: 600,
  intervals: [
    { verdict: "unknown", from_s: 0, to_s: 600, missing: [{ what: "patient.obesity", why: "notKept" }] },
  ],
  intervalsLeftOut: 0,
  notJudged: [{ missing: { what: "patient.obesity", why: "notKept" }, for_s: 600 }],
};

export const SAID_SETTING: CaseStatement = {
  kind: "setting",
  setting: "cpb",
  statedBy: "AB",
  number: 1,
  statedAt_ms: 0,
};

export function testReview(changes: Partial<CaseReview> = {}): CaseReview {
  const { case: about } = testRecord();
  return {
    case: { ...about, origin: "simulator", to_ms: 600_000 },
    streams: [{ ...PUMP, clockZone: "unspecified" }],
    statements: [SAID_SETTING],
    siteRules: [],
    judged: {
      setting: "cpb",
      age_years: null,
      from_ms: 0,
      to_ms: 600_000,
      frames: 600,
      framesLeftOut: 1,
      phases: [
        {
          phase: "bypass",
          from_s: 5,
          to_s: null,
          because: { en: "arterial pump flow", es: "flujo de la bomba arterial" },
          values: [],
        },
        {
          phase: "crossClamp",
          from_s: 60,
          to_s: 300,
          because: { en: "-", es: "-" },
          values: [],
          correctedBy: "CD",
        },
      ],
      rules: [obesityReview, mapReview],
      notApplicableCount: 100,
      figures: {
        delivery: { floor: 280, known_s: 0, judged_s: 0, below_s: 0, area: 0, nadir: null, dipCount: 0 },
        rewarming: { fastest_C_per_min: null, fastest_s: null, tooFast_s: 0 },
        act: { samples: 0, longestGap_s: null, longestGapFrom_s: null },
      },
    },
    ...changes,
  };
}

import type { CaseReview, CaseStatement } from "@openperfusion/contracts";
import { mapReview, obesityReview } from "../../shared/review/testRules.ts";
import { PUMP, testRecord } from "../cases/testRecord.ts";

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

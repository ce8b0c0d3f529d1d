import type { RuleReview } from "@openperfusion/contracts";

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
      values: [{ what: "patient.pressure.arterial.mean", value: 40, age_s: 1, stream: "or1.pump.b1" }],
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

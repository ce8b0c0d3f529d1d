import { summarize } from "@openperfusion/guidelines";
import type { CaseReport, JudgedCase, RuleResult, VerdictInterval } from "@openperfusion/guidelines";
import type { JudgedCase as JudgedReview, ReviewInterval, RuleReview } from "./caseReview.ts";

/** A verdict that flickers for hours would fill the answer and tell nothing; the sums count all of it. */
const MAX_INTERVALS = 400;

/** What came out of judging a case, recorded or simulated. Seconds are of the case's clock. */
export type CaseFindings = Pick<JudgedReview, "phases" | "rules" | "notApplicableCount" | "figures">;

/** What was judged, as the contract has it: rules that applied at some time, each with its timeline. */
export function reviewOf(judged: JudgedCase): CaseFindings {
  const report = summarize(judged);
  const results = new Map(report.rules.map((result) => [result.rule, result]));
  const rules = judged.timelines.flatMap(({ rule, intervals }): RuleReview[] => {
    const result = results.get(rule);
    if (result === undefined || result.met_s + result.breached_s + result.unknown_s === 0) return [];
    return [ruleReview(result, intervals)];
  });
  return {
    phases: report.phases.map(({ to_s, because, values, ...phase }) => ({
      ...phase,
      to_s: to_s ?? null,
      because: { ...because },
      values: values.map((value) => ({ ...value })),
    })),
    rules,
    notApplicableCount: judged.timelines.length - rules.length,
    figures: figuresOf(report),
  };
}

function ruleReview(result: RuleResult, intervals: readonly VerdictInterval[]): RuleReview {
  const { breaches: _breaches, area_min, notJudged, ...sums } = result;
  return {
    ...sums,
    area_min: area_min ?? null,
    intervals: intervals.slice(0, MAX_INTERVALS).map(reviewInterval),
    intervalsLeftOut: Math.max(0, intervals.length - MAX_INTERVALS),
    notJudged: notJudged.map(({ missing, for_s }) => ({ missing: { ...missing }, for_s })),
  };
}

/** What was met needs no numbers; what was not must show them. */
export function reviewInterval(interval: VerdictInterval): ReviewInterval {
  const { from_s, to_s } = interval;
  switch (interval.verdict) {
    case "met":
      return { verdict: "met", from_s, to_s };
    case "breached": {
      const { values, onset_s, excess } = interval;
      return {
        verdict: "breached",
        from_s,
        to_s,
        values: values.map((value) => ({ ...value })),
        onset_s,
        ...(excess === undefined ? {} : { excess: { ...excess } }),
      };
    }
    case "unknown":
      return { verdict: "unknown", from_s, to_s, missing: interval.missing.map((each) => ({ ...each })) };
    case "notApplicable":
    default:
      return { verdict: "notApplicable", from_s, to_s, because: interval.because };
  }
}

function figuresOf({ delivery, rewarming, act }: CaseReport): JudgedReview["figures"] {
  const { floor, known_s, judged_s, below_s, area, nadir, dips } = delivery;
  return {
    delivery: { floor, known_s, judged_s, below_s, area, nadir: nadir ?? null, dipCount: dips.length },
    rewarming: {
      fastest_C_per_min: rewarming.fastest_C_per_min ?? null,
      fastest_s: rewarming.fastest_s ?? null,
      tooFast_s: rewarming.tooFast_s,
    },
    act: {
      samples: act.samples,
      longestGap_s: act.longestGap_s ?? null,
      longestGapFrom_s: act.longestGapFrom_s ?? null,
    },
  };
}

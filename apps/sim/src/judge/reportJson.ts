import { reviewInterval } from "@openperfusion/contracts";
import type { ReviewInterval } from "@openperfusion/contracts";
import { summarize } from "@openperfusion/guidelines";
import type { CaseReport, JudgedCase, RuleResult } from "@openperfusion/guidelines";

type TimedResult = RuleResult & { readonly intervals: readonly ReviewInterval[] };

/** A case report for programs: each rule with its verdict timeline, in the form of a server's review, cut nowhere. */
export interface ReportJson {
  readonly simulated: true;
  readonly report: CaseReport & { readonly rules: readonly TimedResult[] };
}

export function reportJson(judged: JudgedCase): ReportJson {
  const report = summarize(judged);
  const timelines = new Map(judged.timelines.map(({ rule, intervals }) => [rule, intervals]));
  return {
    simulated: true,
    report: {
      ...report,
      rules: report.rules.map((result) => ({
        ...result,
        intervals: (timelines.get(result.rule) ?? []).map(reviewInterval),
      })),
    },
  };
}

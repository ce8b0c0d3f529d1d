import { judgeCase } from "../evaluate/judgeCase.ts";
import type { CaseInput, JudgedCase } from "../evaluate/judgeCase.ts";
import type { CaseContext } from "../evaluate/CaseContext.ts";
import type { CaseRunOptions } from "../evaluate/CaseRun.ts";
import type { Missing, VerdictInterval, VerdictTimeline } from "../evaluate/Verdict.ts";
import type { Rule } from "../rule/Rule.ts";
import { actResult } from "./actResult.ts";
import type { Breach, CaseReport, NotJudged, RuleResult } from "./CaseReport.ts";
import { deliveryResult } from "./deliveryResult.ts";
import { phaseFinder } from "./phaseFinder.ts";
import { rewarmingResult } from "./rewarmingResult.ts";
import { REPORT_TRACES } from "./traces.ts";
import type { ReportTraces } from "./traces.ts";

/** Judges a recorded case, or a simulator's run, and sums it up. */
export function reportCase(
  rules: readonly Rule[],
  context: CaseContext,
  inputs: Iterable<CaseInput>,
  end_s: number,
  options: Pick<CaseRunOptions, "corrections"> = {},
): CaseReport {
  return summarize(judgeCase(rules, context, inputs, end_s, { ...options, traced: REPORT_TRACES }));
}

/** Sums up a case that was judged with the report's traces. */
export function summarize(judged: JudgedCase): CaseReport {
  const { from_s, end_s, phases, timelines } = judged;
  const traces = judged.traces as ReportTraces;
  const isIn = phaseFinder(phases);
  return {
    from_s,
    to_s: end_s,
    phases,
    rules: timelines.map(resultOf),
    delivery: deliveryResult(traces, from_s, isIn),
    rewarming: rewarmingResult(traces, from_s, isIn),
    act: actResult(traces, from_s, isIn),
  };
}

function resultOf({ rule, version, intervals }: VerdictTimeline): RuleResult {
  const total_s = (verdict: VerdictInterval["verdict"]): number =>
    intervals
      .filter((interval) => interval.verdict === verdict)
      .reduce((sum, { from_s, to_s }) => sum + to_s - from_s, 0);
  const breaches = intervals.filter((interval): interval is Breach => interval.verdict === "breached");
  const areas = breaches.flatMap(({ excess }) => (excess === undefined ? [] : [excess.area_min]));
  return {
    rule,
    version,
    met_s: total_s("met"),
    breached_s: total_s("breached"),
    unknown_s: total_s("unknown"),
    notApplicable_s: total_s("notApplicable"),
    breaches,
    area_min: areas.length === 0 ? undefined : areas.reduce((sum, area) => sum + area, 0),
    notJudged: notJudged(intervals),
  };
}

function notJudged(intervals: readonly VerdictInterval[]): readonly NotJudged[] {
  const seconds = new Map<string, { missing: Missing; for_s: number }>();
  for (const interval of intervals) {
    if (interval.verdict !== "unknown") continue;
    for (const missing of interval.missing) {
      const key = `${missing.what}|${missing.why}`;
      const held = seconds.get(key) ?? { missing, for_s: 0 };
      held.for_s += interval.to_s - interval.from_s;
      seconds.set(key, held);
    }
  }
  return [...seconds.values()].toSorted((a, b) => b.for_s - a.for_s);
}

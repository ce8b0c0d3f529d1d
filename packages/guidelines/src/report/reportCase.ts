import { judgeCase } from "../evaluate/judgeCase.ts";
import type { CaseInput, JudgedCase } from "../evaluate/judgeCase.ts";
import type { CaseContext } from "../evaluate/CaseContext.ts";
import type { CaseRunOptions } from "../evaluate/CaseRun.ts";
import type { Missing, VerdictInterval, VerdictTimeline } from "../evaluate/Verdict.ts";
import type { PhaseInterval } from "../phases/Phases.ts";
import type { Rule } from "../rule/Rule.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type {
  ActResult,
  Breach,
  CaseReport,
  DeliveryResult,
  Dip,
  NotJudged,
  RewarmingResult,
  RuleResult,
} from "./CaseReport.ts";
import { REPORT_TRACES } from "./traces.ts";
import type { ReportTraces } from "./traces.ts";

const S_PER_MIN = 60;
/** EACTS/EACTAIC/EBCP 2024, as quoted. */
const DELIVERY_FLOOR = 280;
/** STS/SCA/AmSECT 2015. */
const REWARMING_C_PER_MIN = 0.5;

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
  const isIn = (phase: Phase, time_s: number): boolean => isActive(phases, phase, time_s);
  return {
    from_s,
    to_s: end_s,
    phases,
    rules: timelines.map(resultOf),
    delivery: delivery(traces.do2i, from_s),
    rewarming: rewarming(traces.outletSlope, from_s, (time_s) => isIn("rewarming", time_s)),
    act: actGaps(traces.actAge, from_s, (time_s) => isIn("bypass", time_s)),
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

function delivery(do2i: readonly number[], from_s: number): DeliveryResult {
  const dips: Dip[] = [];
  let open: { from_s: number; nadir: number; area: number } | undefined;
  const close = (to_s: number): void => {
    if (open !== undefined) dips.push({ ...open, to_s });
    open = undefined;
  };
  do2i.forEach((value, second) => {
    const time_s = from_s + second;
    // NaN is neither a dip nor its end by itself: the stretch that is known ends there.
    if (!(value < DELIVERY_FLOOR)) return close(time_s);
    open ??= { from_s: time_s, nadir: value, area: 0 };
    open.nadir = Math.min(open.nadir, value);
    open.area += (DELIVERY_FLOOR - value) / S_PER_MIN;
  });
  close(from_s + do2i.length);
  const known = do2i.filter((value) => !Number.isNaN(value));
  return {
    floor: DELIVERY_FLOOR,
    known_s: known.length,
    below_s: known.filter((value) => value < DELIVERY_FLOOR).length,
    area: dips.reduce((sum, { area }) => sum + area, 0),
    nadir: known.length === 0 ? undefined : known.reduce((low, value) => Math.min(low, value)),
    dips,
  };
}

function rewarming(
  slope: readonly number[],
  from_s: number,
  isRewarming: (time_s: number) => boolean,
): RewarmingResult {
  let fastest: number | undefined;
  let fastest_s: number | undefined;
  let tooFast_s = 0;
  slope.forEach((value, second) => {
    const time_s = from_s + second;
    if (Number.isNaN(value) || !isRewarming(time_s)) return;
    if (value > REWARMING_C_PER_MIN) tooFast_s++;
    if (fastest === undefined || value > fastest) {
      fastest = value;
      fastest_s = time_s;
    }
  });
  return { fastest_C_per_min: fastest, fastest_s, tooFast_s };
}

function actGaps(age: readonly number[], from_s: number, isOnBypass: (time_s: number) => boolean): ActResult {
  let longest: number | undefined;
  let longestEnd_s: number | undefined;
  let samples = 0;
  age.forEach((value, second) => {
    if (Number.isNaN(value)) return;
    const before = age[second - 1] ?? Number.NaN;
    if (!(value > before)) samples++;
    if (isOnBypass(from_s + second) && (longest === undefined || value > longest)) {
      longest = value;
      longestEnd_s = from_s + second;
    }
  });
  return {
    samples,
    longestGap_s: longest,
    longestGapFrom_s: longest === undefined ? undefined : longestEnd_s! - longest,
  };
}

function isActive(phases: readonly PhaseInterval[], phase: Phase, time_s: number): boolean {
  return phases.some(
    (interval) =>
      interval.phase === phase &&
      interval.from_s <= time_s &&
      (interval.to_s === undefined || time_s < interval.to_s),
  );
}

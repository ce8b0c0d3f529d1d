import type { JudgedCase, PhaseInterval, VerdictInterval } from "@openperfusion/guidelines";

/** A judged case whose seconds count from `began_s` of its clock, as those of a review do. */
export function fromItsStart(judged: JudgedCase, began_s: number): JudgedCase {
  return {
    ...judged,
    from_s: judged.from_s - began_s,
    end_s: judged.end_s - began_s,
    timelines: judged.timelines.map(({ intervals, ...rule }) => ({
      ...rule,
      intervals: intervals.map((each) => intervalFrom(each, began_s)),
    })),
    phases: judged.phases.map((each) => phaseFrom(each, began_s)),
  };
}

function intervalFrom(interval: VerdictInterval, began_s: number): VerdictInterval {
  const span = { from_s: interval.from_s - began_s, to_s: interval.to_s - began_s };
  if (interval.verdict !== "breached") return { ...interval, ...span };
  return { ...interval, ...span, onset_s: interval.onset_s - began_s };
}

function phaseFrom({ from_s, to_s, ...phase }: PhaseInterval, began_s: number): PhaseInterval {
  return { ...phase, from_s: from_s - began_s, to_s: to_s === undefined ? undefined : to_s - began_s };
}

import type { SignalId } from "@openperfusion/signals";
import type { Moment } from "../quantity/Moment.ts";
import type { EventId } from "../vocabulary/event.ts";
import type { Phase } from "../vocabulary/phase.ts";

/** What happened in a case and when; all times in seconds of the case's clock, −∞ for what has not come. */
export interface Happenings {
  /** Of the first input. */
  start_s(): number;
  /** Time of the latest such event. */
  eventTime_s(event: EventId): number;
  /** Sum of the amounts of such events. */
  eventTotal(event: EventId): number;
  /** Whether this record notes such events at all. */
  keeps(event: EventId): boolean;
  phaseStart_s(phase: Phase): number;
  /** Of the last number of a signal; one object that is kept up to date. */
  samplesOf(signal: SignalId): { readonly lastSample_s: number };
}

/** Gives the latest of some moments each time it is asked, which is each second: where it stands is looked up once. */
export function latestOf(moments: readonly Moment[], happenings: Happenings): () => number {
  const times = moments.map((moment): (() => number) => {
    if (moment.kind !== "sample") return () => timeOf(moment, happenings);
    const samples = happenings.samplesOf(moment.signal);
    return () => samples.lastSample_s;
  });
  const [only] = times;
  if (only !== undefined && times.length === 1) return only;
  return () => {
    let latest = Number.NEGATIVE_INFINITY;
    for (const time_s of times) latest = Math.max(latest, time_s());
    return latest;
  };
}

function timeOf(moment: Exclude<Moment, { kind: "sample" }>, happenings: Happenings): number {
  switch (moment.kind) {
    case "event":
      return happenings.eventTime_s(moment.event);
    case "phase":
      return happenings.phaseStart_s(moment.phase);
    case "start":
    default:
      return happenings.start_s();
  }
}

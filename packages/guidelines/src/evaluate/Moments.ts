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
  sampleTime_s(signal: SignalId): number;
}

export function latest_s(moments: readonly Moment[], happenings: Happenings): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const moment of moments) {
    const time_s = timeOf(moment, happenings);
    if (time_s > latest) latest = time_s;
  }
  return latest;
}

function timeOf(moment: Moment, happenings: Happenings): number {
  switch (moment.kind) {
    case "event":
      return happenings.eventTime_s(moment.event);
    case "phase":
      return happenings.phaseStart_s(moment.phase);
    case "sample":
      return happenings.sampleTime_s(moment.signal);
    case "start":
    default:
      return happenings.start_s();
  }
}

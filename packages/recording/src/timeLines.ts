import type { RecordedLine } from "./RecordingReader.ts";
import { DAY_MS } from "@openperfusion/units";

/** Where a line's time comes from. `carried`: the nearest earlier timed line's, or the first one's before it. */
export type TimeSource = "prefix" | "deviceClock" | "carried" | "spaced";

export interface TimedLine {
  readonly seq: number;
  readonly bytes: Uint8Array;
  /**
   * Wall time in ms since 1970 as if the clock showed UTC (`zone: "unspecified"`). As recorded, so it may step back;
   * without a host time it counts from `firstDay_ms`.
   */
  readonly hostWall_ms: number;
  /** Recording time since the first line; never runs back. */
  readonly elapsed_ms: number;
  readonly timeSource: TimeSource;
}

export interface LineTiming {
  /** The time of day that a line itself tells, in seconds since midnight; undefined for a line without a clock. */
  readonly deviceTime_s: (line: Uint8Array) => number | undefined;
  /** The device's period, for a recording in which nothing tells the time. */
  readonly period_s: number;
  /** Midnight of the recording's first day, when it is known from elsewhere; 1970-01-01 when not. */
  readonly firstDay_ms?: number;
}

/**
 * Gives every line of a recording its time: the host's where the log has prefixes, else the device's own clock over
 * midnight, else one period after the other.
 */
export function timeLines(lines: readonly RecordedLine[], timing: LineTiming): readonly TimedLine[] {
  if (!(timing.period_s > 0 && Number.isFinite(timing.period_s))) {
    throw new RangeError(`period_s must be a positive number of seconds, found ${timing.period_s}`);
  }
  const known = knownTimes(lines, timing);
  const first = known.times_ms.find((time_ms) => time_ms !== undefined);
  let hostWall_ms = first ?? timing.firstDay_ms ?? 0;
  let elapsed_ms = 0;
  return lines.map(({ seq, bytes }, i) => {
    const time_ms = known.times_ms[i];
    elapsed_ms += Math.max(0, (time_ms ?? hostWall_ms) - hostWall_ms);
    hostWall_ms = time_ms ?? hostWall_ms;
    return {
      seq,
      bytes,
      hostWall_ms,
      elapsed_ms,
      timeSource: time_ms === undefined ? "carried" : known.source,
    };
  });
}

interface KnownTimes {
  readonly source: TimeSource;
  readonly times_ms: readonly (number | undefined)[];
}

function knownTimes(lines: readonly RecordedLine[], timing: LineTiming): KnownTimes {
  const prefixes_ms = lines.map((line) => line.hostWall_ms);
  if (prefixes_ms.some((time_ms) => time_ms !== undefined))
    return { source: "prefix", times_ms: prefixes_ms };
  const firstDay_ms = timing.firstDay_ms ?? 0;
  const clocks_s = lines.map((line) => timing.deviceTime_s(line.bytes));
  if (clocks_s.some((clock_s) => clock_s !== undefined)) {
    return { source: "deviceClock", times_ms: overMidnight(clocks_s, firstDay_ms, timing.period_s * 1000) };
  }
  return { source: "spaced", times_ms: lines.map((_, i) => firstDay_ms + i * timing.period_s * 1000) };
}

/**
 * A clock without date. More than half a day back is midnight; less is somebody setting the clock, after which the
 * line follows by one period and the clock is read with the new offset.
 */
function overMidnight(
  clocks_s: readonly (number | undefined)[],
  firstDay_ms: number,
  period_ms: number,
): readonly (number | undefined)[] {
  let offset_ms = firstDay_ms;
  let previous_ms: number | undefined;
  return clocks_s.map((clock_s) => {
    if (clock_s === undefined) return undefined;
    const clock_ms = clock_s * 1000;
    if (previous_ms !== undefined && clock_ms + offset_ms < previous_ms) {
      const isMidnight = previous_ms - (clock_ms + offset_ms) > DAY_MS / 2;
      offset_ms = isMidnight ? offset_ms + DAY_MS : previous_ms + period_ms - clock_ms;
    }
    previous_ms = clock_ms + offset_ms;
    return previous_ms;
  });
}

import { formatTime } from "../format/wallTime.ts";
import type { ClockZone } from "../format/wallTime.ts";

const MS_PER_S = 1000;
const S_PER_MIN = 60;
const MIN_PER_H = 60;

/** Seconds since the beginning of what was judged, as the time that the case's clock showed. */
export type ReviewClock = (time_s: number) => string;

/** The clock of a recorded case: the time of day. */
export function recordClock(from_ms: number, zone: ClockZone, language: string): ReviewClock {
  return (time_s) => formatTime(from_ms + time_s * MS_PER_S, zone, language);
}

/** A length of time as it is said: `40 s`, `12 min`, `1 h 5 min`. */
export function lengthText(length_s: number): string {
  const whole_s = Math.round(length_s);
  if (whole_s < 2 * S_PER_MIN) return `${whole_s} s`;
  const allMinutes = Math.round(whole_s / S_PER_MIN);
  const hours = Math.floor(allMinutes / MIN_PER_H);
  const minutes = allMinutes % MIN_PER_H;
  if (hours === 0) return `${minutes} min`;
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
}

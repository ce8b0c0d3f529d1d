import { formatTime } from "../../shared/format/wallTime.ts";
import type { ClockZone } from "../../shared/format/wallTime.ts";

const MS_PER_S = 1000;
const S_PER_MIN = 60;
const MIN_PER_H = 60;

/** Seconds of a review as times of the case's clock. */
export interface ReviewClock {
  readonly from_ms: number;
  readonly zone: ClockZone;
  readonly language: string;
}

export function clockText(time_s: number, { from_ms, zone, language }: ReviewClock): string {
  return formatTime(from_ms + time_s * MS_PER_S, zone, language);
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

/** What a date and time field holds, in the case's zone: its own clock where it names none, else the reader's. */
export function fieldTime(wall_ms: number, zone: ClockZone): string {
  const shift_ms = zone === "unspecified" ? 0 : new Date(wall_ms).getTimezoneOffset() * S_PER_MIN * MS_PER_S;
  return new Date(wall_ms - shift_ms).toISOString().slice(0, 19);
}

/** The moment that a date and time field says; null where it says none. */
export function momentOf(field: string, zone: ClockZone): number | null {
  const wall_ms = Date.parse(zone === "unspecified" ? `${field}Z` : field);
  return Number.isNaN(wall_ms) ? null : wall_ms;
}

import type { ClockZone } from "../../shared/format/wallTime.ts";

const MS_PER_MIN = 60_000;

/** What a date and time field holds, in the case's zone: its own clock where it names none, else the reader's. */
export function fieldTime(wall_ms: number, zone: ClockZone): string {
  const shift_ms = zone === "unspecified" ? 0 : new Date(wall_ms).getTimezoneOffset() * MS_PER_MIN;
  return new Date(wall_ms - shift_ms).toISOString().slice(0, 19);
}

/** The moment that a date and time field says; null where it says none. */
export function momentOf(field: string, zone: ClockZone): number | null {
  const wall_ms = Date.parse(zone === "unspecified" ? `${field}Z` : field);
  return Number.isNaN(wall_ms) ? null : wall_ms;
}

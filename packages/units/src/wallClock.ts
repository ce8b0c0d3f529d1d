/**
 * A civil date and time as a clock on the wall showed it. Zone and daylight saving are not known (`zone: "unspecified"`).
 */
export interface WallClock {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/**
 * Milliseconds since 1970-01-01 00:00 as if the wall clock showed UTC; undefined where the fields are no date or time
 * (a 29 February of a common year, an hour 24, a leap second).
 */
export function wallClockMs(clock: WallClock): number | undefined {
  const { year, month, day, hour, minute, second, millisecond } = clock;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59 || millisecond > 999) return undefined;
  if (Math.min(hour, minute, second, millisecond) < 0) return undefined;
  return ((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + millisecond;
}

/** The inverse of `wallClockMs`, for whole milliseconds. */
export function wallClockOf(wall_ms: number): WallClock {
  const days = Math.floor(wall_ms / DAY_MS);
  const inDay_ms = wall_ms - days * DAY_MS;
  return {
    ...civilDate(days),
    hour: Math.floor(inDay_ms / 3_600_000),
    minute: Math.floor(inDay_ms / 60_000) % 60,
    second: Math.floor(inDay_ms / 1000) % 60,
    millisecond: inDay_ms % 1000,
  };
}

export const DAY_MS = 86_400_000;
const DAYS_PER_400_YEARS = 146_097;

/** Days of the Gregorian calendar; the year is counted from 1 March, so that a leap day is its last. */
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + daysBeforeMonth((month + 9) % 12) + day - DAYS_TO_1970;
}

/** Days from 1 March to the start of the month that lies `months` after March: 0, 31, 61, 92, 122, 153, … */
function daysBeforeMonth(months: number): number {
  return Math.floor((153 * months + 2) / 5);
}

/** From 1 March of year 0, counted as day 1, to 1 January 1970. */
const DAYS_TO_1970 = 719_469;

function civilDate(days: number): Pick<WallClock, "year" | "month" | "day"> {
  const sinceYear0 = days + DAYS_TO_1970 - 1;
  // A first guess by the mean year is at most one too high; the exact count then corrects it.
  let marchYear = Math.floor((sinceYear0 * 400) / DAYS_PER_400_YEARS) + 1;
  while (daysSince1970(marchYear, 3, 1) > days) marchYear--;
  const inYear = days - daysSince1970(marchYear, 3, 1);
  const months = Math.floor((5 * inYear + 2) / 153);
  const month = ((months + 2) % 12) + 1;
  return {
    year: month > 2 ? marchYear : marchYear + 1,
    month,
    day: inYear - daysBeforeMonth(months) + 1,
  };
}

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

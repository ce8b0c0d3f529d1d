const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Digits of a calendar day and a time of day as a file gives them. */
export interface TimeParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second?: string | undefined;
  readonly fraction?: string | undefined;
}

/** `YYYY-MM-DDTHH:MM[:SS[.fff]]` without a zone, or `undefined` when there is no such day or time. */
export function localTime(parts: TimeParts): string | undefined {
  const { year, second, fraction } = parts;
  const month = Number(parts.month);
  const day = Number(parts.day);
  const isLeap = isLeapYear(Number(year));
  const lastDay = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
  if (day < 1 || day > lastDay) return undefined;
  if (Number(parts.hour) > 23 || Number(parts.minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const clock = [parts.hour, parts.minute, ...(second === undefined ? [] : [second])]
    .map(twoDigits)
    .join(":");
  return `${year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}T${clock}${fraction === undefined ? "" : `.${fraction}`}`;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const twoDigits = (text: string): string => text.padStart(2, "0");

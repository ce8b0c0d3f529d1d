import { wallClockMs, wallClockOf } from "@openperfusion/units";

/** Bytes of `[YYYY-MM-DD HH:MM:SS.mmm] `, as a logging program writes it before each line. */
export const HOST_TIME_PREFIX_BYTES = 26;

/** `d` stands for a decimal digit, every other character for itself. */
const SHAPE = "[dddd-dd-dd dd:dd:dd.ddd] ";

/**
 * The host time of a line that starts with the prefix, in ms since 1970 as if the wall clock showed UTC (the prefix names
 * no zone); undefined where the bytes have another shape or name no real date and time.
 */
export function parseHostTimePrefix(line: Uint8Array): number | undefined {
  if (line.length < HOST_TIME_PREFIX_BYTES) return undefined;
  for (let i = 0; i < SHAPE.length; i++) {
    const byte = line[i] as number;
    const isFitting = SHAPE[i] === "d" ? byte >= ZERO && byte <= ZERO + 9 : byte === SHAPE.charCodeAt(i);
    if (!isFitting) return undefined;
  }
  const digits = (start: number, count: number): number =>
    line.subarray(start, start + count).reduce((number, byte) => number * 10 + byte - ZERO, 0);
  return wallClockMs({
    year: digits(1, 4),
    month: digits(6, 2),
    day: digits(9, 2),
    hour: digits(12, 2),
    minute: digits(15, 2),
    second: digits(18, 2),
    millisecond: digits(21, 3),
  });
}

/**
 * The prefix that `parseHostTimePrefix` reads. Takes whole ms as if the wall clock showed UTC; throws RangeError
 * where the year does not have four digits.
 */
export function hostTimePrefix(wall_ms: number): string {
  const { year, month, day, hour, minute, second, millisecond } = wallClockOf(wall_ms);
  if (!Number.isInteger(wall_ms) || year < 0 || year > 9999) {
    throw new RangeError(`wall_ms must be whole milliseconds of a year 0 to 9999, found ${wall_ms}`);
  }
  const pad = (number: number, width = 2): string => String(number).padStart(width, "0");
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return `[${date} ${pad(hour)}:${pad(minute)}:${pad(second)}.${pad(millisecond, 3)}] `;
}

const ZERO = 0x30;

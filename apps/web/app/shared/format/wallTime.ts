/** Whose clock a stream's times are: real UTC, or a recording's wall clock that names no zone. */
export type ClockZone = "utc" | "unspecified";

/**
 * The zone in which a stream's times are printed: the reader's own for real times; for a recording without a zone
 * its own wall clock, unchanged.
 */
export function printedZone(clockZone: ClockZone): string | undefined {
  return clockZone === "unspecified" ? "UTC" : undefined;
}

export function formatDateTime(wall_ms: number, clockZone: ClockZone, language: string): string {
  return format(wall_ms, clockZone, language, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
}

export function formatTime(wall_ms: number, clockZone: ClockZone, language: string): string {
  return format(wall_ms, clockZone, language, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
}

export function formatDate(wall_ms: number, clockZone: ClockZone, language: string): string {
  return format(wall_ms, clockZone, language, { year: "numeric", month: "long", day: "numeric" });
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(
  wall_ms: number,
  clockZone: ClockZone,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const timeZone = printedZone(clockZone);
  const key = JSON.stringify([language, timeZone, options]);
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(
      language,
      timeZone === undefined ? options : { ...options, timeZone },
    );
    formatters.set(key, formatter);
  }
  return formatter.format(wall_ms);
}

const DAY_S = 86_400;

/**
 * Times of an axis as texts: clock times, with the day wherever it is the first tick or another day than the one before.
 * `zone` undefined prints in the reader's own zone. With `isExact`, seconds always.
 */
export function timeTicks(
  times_s: readonly number[],
  zone: string | undefined,
  language: string,
  isExact: boolean = false,
): string[] {
  const step_s = (times_s[1] ?? Number.NaN) - (times_s[0] ?? Number.NaN);
  const hasSeconds = isExact || step_s < 60;
  const clock = formatter(language, zone, hasSeconds ? "seconds" : "minutes");
  const day = formatter(language, zone, "day");
  let before = "";
  return times_s.map((time_s) => {
    if (time_s === null || !Number.isFinite(time_s)) return "";
    const today = day.format(time_s * 1000);
    const isNew = today !== before;
    before = today;
    if (step_s >= DAY_S) return today;
    return isNew || isExact ? `${clock.format(time_s * 1000)}\n${today}` : clock.format(time_s * 1000);
  });
}

const OPTIONS = {
  day: { day: "numeric", month: "short", year: "numeric" },
  minutes: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  seconds: { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  language: string,
  zone: string | undefined,
  kind: keyof typeof OPTIONS,
): Intl.DateTimeFormat {
  const key = `${language} ${zone ?? ""} ${kind}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(
    language,
    zone === undefined ? OPTIONS[kind] : { ...OPTIONS[kind], timeZone: zone },
  );
  formatters.set(key, made);
  return made;
}

import { wallClockMs, wallClockOf } from "@openperfusion/units";
import { CLOCK_TOKENS } from "./clockTokens.ts";
import type { ClockTokenId } from "./clockTokens.ts";

/** A clock that a device writes as text: its form, and how a moment is written in it and read from it. */
export interface TextClock {
  readonly form: RegExp;
  /** One without a date begins anew each day. */
  readonly isDated: boolean;
  /** From ms since 1970, as if UTC. */
  readonly write: (shown_ms: number) => string;
  /** Ms since 1970 as if UTC, or since midnight; undefined for another form, or a day or time that does not exist. */
  readonly read: (text: string) => number | undefined;
}

const LETTERS = /(YYYY|YY|MMM\[de\]|MMM|MM|DD|HH|hh|SS|AM)/;
const MIDNIGHT = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
const HALF_DAY_H = 12;
const made = new Map<string, TextClock>();

/** A clock whose format `clockFormatFault` finds sound; of one format one. */
export function textClock(format: string): TextClock {
  const held = made.get(format) ?? makeTextClock(format);
  made.set(format, held);
  return held;
}

function makeTextClock(format: string): TextClock {
  const parts = partsOf(format);
  const tokens = parts.flatMap(({ token }) => (token === undefined ? [] : [CLOCK_TOKENS[token]]));
  const pattern = parts.map(({ token, text }) =>
    token === undefined ? escaped(text) : `(${CLOCK_TOKENS[token].pattern})`,
  );
  const form = new RegExp(`^${pattern.join("")}$`);
  return {
    form,
    isDated: parts.some(({ token }) => token === "DD"),
    write: (shown_ms) => {
      const clock = wallClockOf(shown_ms);
      return parts
        .map(({ token, text }) => (token === undefined ? text : CLOCK_TOKENS[token].write(clock)))
        .join("");
    },
    read: (text) => {
      const found = form.exec(text)?.slice(1);
      if (found === undefined) return undefined;
      const { isAfternoon, ...clock } = Object.assign(
        { ...MIDNIGHT, isAfternoon: false },
        ...tokens.map((token, i) => token.read(found[i]!)),
      );
      return wallClockMs({ ...clock, hour: clock.hour + (isAfternoon ? HALF_DAY_H : 0) });
    },
  };
}

interface Part {
  readonly text: string;
  readonly token?: ClockTokenId;
}

/** MM is the month, and behind the hours the minute. */
function partsOf(format: string): readonly Part[] {
  let hasHours = false;
  return format.split(LETTERS).map((text, i): Part => {
    if (i % 2 === 0) return { text };
    if (text === "HH" || text === "hh") hasHours = true;
    return { text, token: text === "MM" && hasHours ? "mm" : (text as ClockTokenId) };
  });
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Why a format is none that is read here; undefined where it is sound. */
export function clockFormatFault(format: string): string | undefined {
  const parts = partsOf(format);
  const tokens = parts.flatMap(({ token }) => token ?? []);
  const has = (...any: readonly ClockTokenId[]): boolean => any.some((token) => tokens.includes(token));
  if (new Set(tokens).size < tokens.length) return "must have each of its letters once";
  if (has("HH") === has("hh") || has("hh") !== has("AM")) return "must have HH, or hh with AM";
  if (!has("mm") || !has("SS")) return "must have MM and SS behind the hours";
  const date = [has("YYYY", "YY"), has("MM", "MMM", "MMM[de]"), has("DD")];
  if (date.some(Boolean) && !date.every(Boolean)) return "must have year, month and day, or none of them";
  const others = parts.filter(({ token, text }) => token === undefined && /[A-SU-Za-z]/.test(text));
  return others.length === 0
    ? undefined
    : "may have YYYY, YY, MM, MMM, MMM[de], DD, HH, hh, SS and AM, and of other letters only T";
}

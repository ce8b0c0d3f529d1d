import type { WallClock } from "@openperfusion/units";

/** What letters of a clock's format stand for: how it looks, how it is written, and which part of a moment it tells. */
export interface ClockToken {
  readonly pattern: string;
  write(clock: WallClock): string;
  /** `isAfternoon` of hours counted twice a day. */
  read(text: string): Partial<WallClock> & { readonly isAfternoon?: boolean };
}

/** Two digits of a year: the century that POSIX takes for them. */
const FIRST_OF_1900S = 70;
const two = (part: number): string => String(part).padStart(2, "0");

const number = (part: keyof WallClock, digits = 2): ClockToken => ({
  pattern: String.raw`\d{${digits}}`,
  write: (clock) => String(clock[part]).padStart(digits, "0"),
  read: (text) => ({ [part]: Number(text) }),
});

const monthName = (...names: readonly string[]): ClockToken => ({
  pattern: names.join("|"),
  write: ({ month }) => names[month - 1]!,
  read: (text) => ({ month: names.indexOf(text) + 1 }),
});

/** By its letters; `mm` is what MM means behind the hours. */
export const CLOCK_TOKENS = {
  YYYY: number("year", 4),
  YY: {
    pattern: String.raw`\d{2}`,
    write: ({ year }) => two(year % 100),
    read: (text) => ({ year: Number(text) + (Number(text) < FIRST_OF_1900S ? 2000 : 1900) }),
  },
  MMM: monthName("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
  "MMM[de]": monthName("Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"),
  MM: number("month"),
  DD: number("day"),
  HH: number("hour"),
  hh: {
    pattern: "0[1-9]|1[0-2]",
    write: ({ hour }) => two(hour % 12 === 0 ? 12 : hour % 12),
    read: (text) => ({ hour: Number(text) % 12 }),
  },
  mm: number("minute"),
  SS: number("second"),
  AM: {
    pattern: "AM|PM",
    write: ({ hour }) => (hour < 12 ? "AM" : "PM"),
    read: (text) => ({ isAfternoon: text === "PM" }),
  },
} as const satisfies Readonly<Record<string, ClockToken>>;

export type ClockTokenId = keyof typeof CLOCK_TOKENS;

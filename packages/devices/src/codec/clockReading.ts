import { DAY_MS, wallClockMs } from "@openperfusion/units";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { PacketClock } from "../profile/PacketProfile.ts";
import type { DecodedFrame } from "./DecodedItem.ts";

export type ClockFormat = PacketClock["format"];

/** What a device's clock shows, as a number. No format here names a zone. */
export interface ClockReading {
  /** As if UTC: ms since 1970, or since midnight for a clock without a date. */
  readonly shown_ms: number;
  /** After so long the clock shows the same again; null for one with a date. */
  readonly wrapsAfter_ms: number | null;
  /** The clock tells no less than this apart. */
  readonly resolution_ms: number;
}

/** Two digits of a year: the century that POSIX takes for them. */
const FIRST_OF_1900S = 70;
const SECOND_MS = 1000;
const EVERY_NUMBER = /\d+/g;

/** Undefined for a text without this form, or for a day or time that does not exist. */
export function clockReading(text: string, format: ClockFormat = "HH:MM:SS"): ClockReading | undefined {
  if (format === "seconds since 1970") {
    return { shown_ms: Number(text) * SECOND_MS, wrapsAfter_ms: null, resolution_ms: SECOND_MS };
  }
  const numbers = (text.match(EVERY_NUMBER) ?? []).map(Number);
  const isDated = format !== "HH:MM:SS";
  if (numbers.length !== (isDated ? 6 : 3)) return undefined;
  const [hour = 0, minute = 0, second = 0] = numbers.slice(-3);
  const shown_ms = wallClockMs({ ...dayOf(numbers, format), hour, minute, second, millisecond: 0 });
  if (shown_ms === undefined) return undefined;
  return { shown_ms, wrapsAfter_ms: isDated ? null : DAY_MS, resolution_ms: SECOND_MS };
}

function dayOf(
  [first = 0, second = 0, third = 0]: readonly number[],
  format: Exclude<ClockFormat, "seconds since 1970">,
): { readonly year: number; readonly month: number; readonly day: number } {
  if (format === "HH:MM:SS") return { year: 1970, month: 1, day: 1 };
  if (format === "YYYY-MM-DDTHH:MM:SS") return { year: first, month: second, day: third };
  return { year: third + (third < FIRST_OF_1900S ? 2000 : 1900), month: first, day: second };
}

/** How a frame's device time is written; undefined where its device shows no clock that runs. */
export function clockFormats(profile: DeviceProfile): (frame: DecodedFrame) => ClockFormat | undefined {
  // An analyzer's time is that of a result, however long ago that was.
  if (profile.codec === "astm") return () => undefined;
  if (profile.codec === "line") return () => "HH:MM:SS";
  const formats = new Map(
    profile.messages.flatMap(({ key, fields }) => {
      const clock = fields.find((field) => field.role === "clock");
      return clock?.role === "clock" ? [[key, clock.format] as const] : [];
    }),
  );
  return ({ message = "" }) => formats.get(message);
}

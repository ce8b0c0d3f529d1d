import { DAY_MS } from "@openperfusion/units";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { PacketClock } from "../profile/PacketProfile.ts";
import type { DecodedFrame } from "./DecodedItem.ts";
import { textClock } from "./textClock.ts";

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

const SECOND_MS = 1000;

/** Undefined for a text without this form, or for a day or time that does not exist. */
export function clockReading(text: string, format: ClockFormat = "HH:MM:SS"): ClockReading | undefined {
  if (format === "seconds since 1970") {
    return { shown_ms: Number(text) * SECOND_MS, wrapsAfter_ms: null, resolution_ms: SECOND_MS };
  }
  const { read, isDated } = textClock(format);
  const shown_ms = read(text.trim());
  if (shown_ms === undefined) return undefined;
  return { shown_ms, wrapsAfter_ms: isDated ? null : DAY_MS, resolution_ms: SECOND_MS };
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

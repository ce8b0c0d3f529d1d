import { wallClockOf } from "@openperfusion/units";
import type { PacketClock } from "../profile/PacketProfile.ts";

const SECONDS_PER_DAY = 86_400;

/** A device's clock as it writes it, from seconds since 1970 (or since midnight, for a clock without a date). */
export function clockText(clock_s: number, format: PacketClock["format"] = "HH:MM:SS"): string {
  if (format === "seconds since 1970") return String(Math.floor(clock_s));
  const second = ((Math.floor(clock_s) % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;
  const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(two).join(":");
  if (format === "HH:MM:SS") return time;
  const { year, month, day } = wallClockOf(Math.floor(clock_s) * 1000);
  return format === "YYYY-MM-DDTHH:MM:SS"
    ? `${year}-${two(month)}-${two(day)}T${time}`
    : `${two(month)}/${two(day)}/${two(year % 100)} ${time}`;
}

/** What a clock of this format looks like: a digit for each of its letters; any bytes are a binary number. */
export function clockForm(format: PacketClock["format"]): RegExp {
  if (format === "seconds since 1970") return /^/;
  return new RegExp(`^${format.replaceAll(/[A-SU-Z]/g, String.raw`\d`)}$`);
}

const two = (part: number): string => String(part).padStart(2, "0");

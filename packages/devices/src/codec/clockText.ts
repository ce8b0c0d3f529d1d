import type { PacketClock } from "../profile/PacketProfile.ts";
import { textClock } from "./textClock.ts";

/** A device's clock as it writes it, from seconds since 1970 (or since midnight, for a clock without a date). */
export function clockText(clock_s: number, format: PacketClock["format"] = "HH:MM:SS"): string {
  const whole_s = Math.floor(clock_s);
  return format === "seconds since 1970" ? String(whole_s) : textClock(format).write(whole_s * 1000);
}

/** What a clock of this format looks like; any bytes are a binary number. */
export function clockForm(format: PacketClock["format"]): RegExp {
  return format === "seconds since 1970" ? /^/ : textClock(format).form;
}

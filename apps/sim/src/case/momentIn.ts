import { durationIn, durationText } from "../numbers.ts";
import { SettingError } from "../SettingError.ts";

/** A moment of a run, in seconds: `5min` on the case's clock, `+5min` from the start of the run. */
export function momentIn(field: string, text: string, start_s: number, end_s: number): number {
  const isFromStart = text.startsWith("+");
  const [from_s, to_s] = isFromStart ? [0, end_s - start_s] : [start_s, end_s];
  const asked_s = durationIn(field, isFromStart ? text.slice(1) : text, 0);
  if (asked_s < from_s || asked_s > to_s) {
    throw new SettingError(field, text, `${durationText(from_s)} to ${durationText(to_s)}, when this run is`);
  }
  return isFromStart ? start_s + asked_s : asked_s;
}

import { isSignalId, SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { SettingError } from "./SettingError.ts";

/** A control that is set when the case begins, or later. */
export interface ControlChange {
  readonly time_s: number;
  readonly control: SignalId;
  readonly value: number;
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A decimal number that an option takes, within its range. */
export function numberOption(option: string, text: string, min: number, max: number): number {
  const value = DECIMAL.test(text.trim()) ? Number(text) : NaN;
  if (!(value >= min && value <= max)) throw new SettingError(option, text, `a number from ${min} to ${max}`);
  return value;
}

/** Seconds that are whole milliseconds, the engine's step. */
export function secondsOption(option: string, text: string, min: number, max: number): number {
  const seconds = numberOption(option, text, min, max);
  const milliseconds = Math.round(seconds * 1000);
  if (Math.abs(milliseconds - seconds * 1000) > 1e-6) {
    throw new SettingError(option, text, "seconds of at most three decimals");
  }
  return milliseconds / 1000;
}

/** `pump.arterial.speed=150` */
export function parseSetting(option: string, text: string, controls: readonly SignalId[]): ControlChange {
  const at = text.indexOf("=");
  const id = text.slice(0, Math.max(at, 0));
  if (at < 0) throw new SettingError(option, text, "CONTROL=VALUE, for example pump.arterial.speed=150");
  if (!isSignalId(id) || !controls.includes(id)) throw new SettingError(option, id, controls.join(", "));
  const { min, max } = SIGNALS[id].control ?? { min: NaN, max: NaN };
  return { time_s: 0, control: id, value: numberOption(`${option} ${id}`, text.slice(at + 1), min, max) };
}

/** `300:gas.fio2=0.4`: 300 s after the start. */
export function parseTimedSetting(text: string, controls: readonly SignalId[], end_s: number): ControlChange {
  const at = text.indexOf(":");
  if (at < 0) throw new SettingError("--at", text, "SECONDS:CONTROL=VALUE, for example 300:gas.fio2=0.4");
  const time_s = secondsOption("--at", text.slice(0, at), 0, end_s);
  return { ...parseSetting("--at", text.slice(at + 1), controls), time_s };
}

/** `blood.arterial.po2,patient.pressure.arterial.mean` */
export function parseSignals(text: string, readable: readonly SignalId[]): readonly SignalId[] {
  const ids = text
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (ids.length === 0) throw new SettingError("--signals", text, readable.join(", "));
  return ids.map((id) => {
    if (!isSignalId(id) || !readable.includes(id))
      throw new SettingError("--signals", id, readable.join(", "));
    return id;
  });
}

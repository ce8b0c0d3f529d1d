import { SettingError } from "./SettingError.ts";

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A decimal number within its range. */
export function numberIn(field: string, text: string, min: number, max: number): number {
  const isDecimal = DECIMAL.test(text.trim());
  const value = isDecimal ? Number(text) : NaN;
  if (!(value >= min && value <= max))
    throw new SettingError(field, isDecimal ? value : text, `${min} to ${max}`);
  return value;
}

export function wholeIn(field: string, text: string, min: number, max: number): number {
  const value = numberIn(field, text, min, max);
  if (!Number.isInteger(value)) throw new SettingError(field, value, `whole numbers from ${min} to ${max}`);
  return value;
}

/** `18:80`: the two ends of a range, the lower one first. */
export function rangeIn(field: string, text: string, min: number, max: number): readonly [number, number] {
  const ends = text.split(":");
  if (ends.length !== 2) throw new SettingError(field, text, `LOW:HIGH within ${min} to ${max}`);
  const [low, high] = ends.map((end) => numberIn(field, end, min, max)) as [number, number];
  if (low > high) throw new SettingError(field, text, "LOW:HIGH, the lower one first");
  return [low, high];
}

const SECONDS = { ms: 0.001, s: 1, min: 60, h: 3600 } as const;
const DURATION = /^(?:(\d+(?:\.\d+)?)(ms|min|s|h))+$/;
const DURATION_PART = /(\d+(?:\.\d+)?)(ms|min|s|h)/g;
const LONGEST_S = 1e7;

/** `30min`, `1h30min`, `500ms`, or a bare number of seconds; whole milliseconds, the engine's step. */
export function durationIn(field: string, text: string, min_s: number, max_s = LONGEST_S): number {
  const seconds = secondsOf(text.trim());
  const allowed = `a time such as 90s, 30min, 1h30min, from ${durationText(min_s)} to ${durationText(max_s)}`;
  if (!(seconds >= min_s && seconds <= max_s)) throw new SettingError(field, text, allowed);
  const milliseconds = Math.round(seconds * 1000);
  if (Math.abs(milliseconds - seconds * 1000) > 1e-6)
    throw new SettingError(field, text, "whole milliseconds");
  return milliseconds / 1000;
}

function secondsOf(text: string): number {
  if (DECIMAL.test(text)) return Number(text);
  if (!DURATION.test(text)) return NaN;
  let seconds = 0;
  for (const [, amount, unit] of text.matchAll(DURATION_PART)) {
    seconds += Number(amount) * SECONDS[unit as keyof typeof SECONDS];
  }
  return seconds;
}

/** `1h30min`, `90s`: as it is read. */
export function durationText(seconds: number): string {
  if (seconds >= 3600 && seconds % 60 === 0) {
    const minutes = (seconds % 3600) / 60;
    return `${Math.floor(seconds / 3600)}h${minutes === 0 ? "" : `${minutes}min`}`;
  }
  if (seconds >= 60 && seconds % 60 === 0) return `${seconds / 60}min`;
  return seconds > 0 && seconds < 1 ? `${seconds * 1000}ms` : `${seconds}s`;
}

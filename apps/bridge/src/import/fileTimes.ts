import { wallClockMs } from "@openperfusion/units";
import { CLOCK_STEP_MS } from "../clock/HostClock.ts";
import type { HostTime } from "../clock/HostClock.ts";

const TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?$/;

/** A row's time in ms since 1970 as if its clock showed UTC. Throws RangeError for a text that no importer gives. */
export function rowTime_ms(time: string): number {
  const [, year, month, day, hour, minute, second = "0", fraction = "0"] = TIME.exec(time) ?? [];
  const wall_ms = wallClockMs({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    millisecond: Math.trunc(Number(`0.${fraction}`) * 1000),
  });
  if (wall_ms === undefined || Number.isNaN(wall_ms)) throw new RangeError(`"${time}" is no time of a row`);
  return wall_ms;
}

/**
 * The host times of lines in their order; a line without a time has that of the nearest earlier one, or of the first one
 * behind it. A clock that runs back was set, or the file is not in the order of time: a new epoch either way.
 */
export function fileTimes(walls_ms: readonly (number | undefined)[]): readonly HostTime[] {
  let wall_ms = walls_ms.find((each) => each !== undefined) ?? 0;
  let elapsed_ms = 0;
  let epoch = 0;
  return walls_ms.map((each) => {
    const next_ms = each ?? wall_ms;
    if (next_ms < wall_ms - CLOCK_STEP_MS) epoch++;
    elapsed_ms += Math.max(0, next_ms - wall_ms);
    wall_ms = next_ms;
    return { hostWall_ms: wall_ms, hostMono_ms: elapsed_ms, epoch };
  });
}

/** After so long a value is stale for want of the next: three times the usual distance of two rows, at most an hour. */
export function staleAfter_ms(walls_ms: readonly number[]): number {
  const gaps = walls_ms
    .slice(1)
    .map((wall_ms, i) => wall_ms - (walls_ms[i] ?? wall_ms))
    .filter((gap_ms) => gap_ms > 0)
    .toSorted((a, b) => a - b);
  const usual_ms = gaps[Math.floor(gaps.length / 2)] ?? MOST_STALE_MS;
  return Math.min(MOST_STALE_MS, Math.max(LEAST_STALE_MS, 3 * usual_ms));
}

const LEAST_STALE_MS = 1000;
const MOST_STALE_MS = 3_600_000;

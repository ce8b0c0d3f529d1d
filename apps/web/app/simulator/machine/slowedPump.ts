import type { Cell } from "@openperfusion/signals";

/** Less than this is ripple, or a pump on its way to a new speed. */
const NOTICEABLE_RPM = 5;

/** The pump's speed where it falls noticeably short of what is set; null where it follows, or nothing is known. */
export function slowedPump_rpm(set_rpm: number | undefined, actual: Cell): number | null {
  if (set_rpm === undefined || typeof actual !== "number") return null;
  return set_rpm - actual > NOTICEABLE_RPM ? actual : null;
}

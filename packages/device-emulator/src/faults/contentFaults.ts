import type { MissingState } from "@openperfusion/signals";
import type { Fault } from "./Fault.ts";

/** By how much the device's clock has been set forward at this time. */
export function clockShift_s(faults: readonly Fault[], time_s: number): number {
  let shift_s = 0;
  for (const fault of faults) {
    if (fault.kind === "clock-offset" && time_s >= fault.at_s) shift_s += fault.by_s;
  }
  return shift_s;
}

/** The state that every cell has while a sentinel storm blows. */
export function stormState(faults: readonly Fault[], time_s: number): MissingState | undefined {
  const blows = faults.some(
    (fault) => fault.kind === "sentinel-storm" && time_s >= fault.at_s && time_s < fault.at_s + fault.for_s,
  );
  return blows ? "outOfRange" : undefined;
}

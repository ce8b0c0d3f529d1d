import type { MissingState } from "@openperfusion/signals";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import type { Fault } from "./Fault.ts";
import { isDuring } from "./wireFaults.ts";

/** What the device's clock shows at this time, in seconds since 1970 or since midnight, as it was started. */
export function deviceClock_s(faults: readonly Fault[], startClock_s: number, time_s: number): number {
  let shift_s = startClock_s;
  for (const fault of faults.toSorted((a, b) => a.at_s - b.at_s)) {
    if (time_s < fault.at_s) break;
    if (fault.kind === "clock-offset") shift_s += fault.by_s;
    if (fault.kind === "clock-set") shift_s = fault.to_s - fault.at_s;
    if (fault.kind === "clock-drift") shift_s += ((time_s - fault.at_s) * fault.byPerHour_s) / 3600;
  }
  return time_s + shift_s;
}

/** The state that every cell has while a sentinel storm blows. */
export function stormState(faults: readonly Fault[], time_s: number): MissingState | undefined {
  const blows = faults.some((fault) => fault.kind === "sentinel-storm" && isDuring(fault, time_s));
  return blows ? "outOfRange" : undefined;
}

/** Whether somebody has changed the units by now; a second time changes them back. */
export function hasOtherUnits(faults: readonly Fault[], time_s: number): boolean {
  return faults.filter(({ kind, at_s }) => kind === "unit-change" && time_s >= at_s).length % 2 === 1;
}

/** The answers of a device whose units somebody has changed: of each question the next choice. */
export function otherUnits({ options }: DeviceProfile, answers: ProfileOptions = {}): ProfileOptions {
  return Object.fromEntries(
    options.map(({ name, choices }) => {
      const at = choices.findIndex(({ value }) => value === answers[name]);
      return [name, choices[(at + 1) % choices.length]?.value ?? ""];
    }),
  );
}

/** When a device that is switched off and on again is on, for each time; in order. */
export function rebootEnds_s(faults: readonly Fault[]): readonly number[] {
  const ends = faults.flatMap((fault) => (fault.kind === "reboot" ? [fault.at_s + fault.for_s] : []));
  return ends.toSorted((a, b) => a - b);
}

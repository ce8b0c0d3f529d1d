import type { LineSettings } from "../uart/LineSettings.ts";
import type { Fault } from "./Fault.ts";

/** How much a USB adapter gathers before it hands it over, and until when. */
export interface PacketLimits {
  readonly capacity: number;
  readonly deadline_s: number;
}

/** The console's own line settings at this time. */
export function lineSettingsAt(
  faults: readonly Fault[],
  otherwise: LineSettings,
  time_s: number,
): LineSettings {
  let settings = otherwise;
  for (const fault of faults)
    if (fault.kind === "line-settings" && time_s >= fault.at_s) settings = fault.settings;
  return settings;
}

export function isUnplugged(faults: readonly Fault[], time_s: number): boolean {
  return faults.some((fault) => fault.kind === "unplug" && isDuring(fault, time_s));
}

/** The limits of an adapter's packet that is begun at this time. */
export function packetLimitsAt(
  faults: readonly Fault[],
  time_s: number,
  otherwise: PacketLimits,
): PacketLimits {
  let { capacity, deadline_s } = otherwise;
  for (const fault of faults) {
    if (fault.kind === "fragmented" && isDuring(fault, time_s)) capacity = 1;
    if (fault.kind !== "merged-frames" || !isDuring(fault, time_s)) continue;
    capacity = Number.POSITIVE_INFINITY;
    deadline_s = fault.at_s + fault.for_s;
  }
  return { capacity, deadline_s };
}

/** Whether a fault that lasts has begun and is not over. */
export function isDuring(fault: { readonly at_s: number; readonly for_s: number }, time_s: number): boolean {
  return time_s >= fault.at_s && time_s < fault.at_s + fault.for_s;
}

import type { DeviceProfile } from "@openperfusion/devices";
import { consoleKeys } from "../consoleKeys.ts";
import type { Fault } from "./Fault.ts";
import { faultInfo } from "./FaultKind.ts";
import type { FaultNeed } from "./FaultKind.ts";

/** Whether a device of this profile can have the fault at all. */
export function canHave(profile: DeviceProfile, fault: Fault): boolean {
  const { needs } = faultInfo(fault.kind);
  return needs === undefined || has(profile, needs);
}

/** Throws RangeError that names the device and what it does not have. */
export function checkFaults(profile: DeviceProfile, faults: readonly Fault[]): void {
  const impossible = faults.find((fault) => !canHave(profile, fault));
  if (impossible === undefined) return;
  const { kind } = impossible;
  throw new RangeError(`${profile.id} can't have the fault ${kind}: it has no ${faultInfo(kind).needs}`);
}

function has(profile: DeviceProfile, need: FaultNeed): boolean {
  const isLine = profile.codec === "line";
  switch (need) {
    case "checksum":
      return !["none", "unknown"].includes(profile.check.kind);
    case "length field":
      return profile.framing.kind === "lengthPrefixed" || profile.framing.kind === "modbusRtu";
    case "header":
      return isLine && profile.emission.header.length > 0;
    case "keys":
      return hasKeys(profile);
    case "modes":
      return isLine && profile.notices.some(({ notice }) => notice === "mode");
    case "units to choose":
      return profile.options.some(({ choices }) => choices.length > 1);
    case "acknowledgments":
      return profile.session.acks !== undefined;
    case "clock":
      return hasClock(profile);
    default:
      return need satisfies never;
  }
}

/** Keys that make a line or a packet of their own; among flags a burst of presses would be one flag. */
function hasKeys(profile: DeviceProfile): boolean {
  const { keys, takesAnyMarker } = consoleKeys(profile);
  return takesAnyMarker && keys.length > 1;
}

function hasClock(profile: DeviceProfile): boolean {
  switch (profile.codec) {
    case "line":
      return profile.data.cells.flat().some(({ role }) => role === "clock");
    case "packet":
      return profile.messages.some(({ fields }) => fields.some(({ role }) => role === "clock"));
    case "astm":
      return true;
    default:
      return profile satisfies never;
  }
}

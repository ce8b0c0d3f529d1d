import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { ProfileFault } from "./ProfileFault.ts";

/** Faults of how a packet's end is known: a packet that was cut short must never be filled up from the next one. */
export function framingFaults({ framing, session, ...profile }: DeviceProfile): readonly ProfileFault[] {
  if (framing.kind === "line" || framing.kind === "astmLink") return [];
  const { interByte_ms } = framing;
  const path = ["framing", "interByte_ms"];
  const isFilledUp = framing.kind === "lengthPrefixed" || framing.kind === "fixedLength";
  const hasCheck = profile.check.kind !== "none" && profile.check.kind !== "unknown";
  if (interByte_ms === undefined && isFilledUp && !hasCheck) {
    const message =
      "the longest pause within a packet, in ms; without it, and without a check, bytes of the next packet would fill up one that was cut short";
    return [{ path, message }];
  }
  if (interByte_ms !== undefined && interByte_ms >= session.period_ms) {
    return [{ path, message: `must be below session.period_ms (${session.period_ms})` }];
  }
  return [];
}

import type { DeviceProfile } from "@openperfusion/devices";

/** Rubbish is told from a device that is only slow to speak after this long. */
const RUBBISH_AFTER_MS = 5000;

export interface SilentPort {
  readonly open_ms: number;
  readonly hasBytes: boolean;
  /** The device is asked or answered: a person turned polling on. */
  readonly isSending: boolean;
}

/** What to look at when an open port gives no frame, in plain words; null while it may still come. */
export function silenceHint(
  profile: DeviceProfile,
  { open_ms, hasBytes, isSending }: SilentPort,
): string | null {
  if (hasBytes && profile.transport.direction === "ackOnly" && !isSending) {
    if (open_ms < RUBBISH_AFTER_MS) return null;
    return "bytes arrive from a device that waits for answers, and answering (polling) is off for this port";
  }
  if (hasBytes) {
    if (open_ms < Math.max(RUBBISH_AFTER_MS, profile.session.staleAfter_ms)) return null;
    return `bytes arrive but no line of a ${profile.label.en}: another device, output format, baud rate or parity?`;
  }
  if (open_ms < profile.session.staleAfter_ms) return null;
  return `nothing arrives: ${profile.hints[0]?.en ?? "is the device on, its output enabled and the cable the right one?"}`;
}

import { bytesOf } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import type { Text } from "@openperfusion/signals";
import type { DetectedPort } from "./detectPorts.ts";
import { detectSay } from "./detectWords.ts";

/** Why a port may be silent although the right device is at it. */
export interface SilentHint {
  readonly profile: string;
  readonly label: Text;
  readonly hint: Text;
  /** For a device that must be asked or answered: what would be sent to it, in hexadecimal. */
  readonly asks: readonly string[];
}

/** For each known device that no port was found to have: what to set on it, or what it would have to be asked. */
export function silentHints(
  profiles: readonly DeviceProfile[],
  found: readonly Pick<DetectedPort, "verdict">[],
): readonly SilentHint[] {
  const isFound = ({ id }: DeviceProfile): boolean =>
    found.some(({ verdict }) => verdict.kind === "device" && verdict.device.profile === id);
  const others = profiles.filter((profile) => !isFound(profile));
  return others.map(({ id, label, transport, hints, menuNote }): SilentHint => {
    const isAsked = transport.direction === "poll";
    return {
      profile: id,
      label,
      hint: isAsked ? detectSay("speaksWhenAsked") : (hints[0] ?? menuNote),
      asks: transport.direction === "listenOnly" ? [] : transport.allowedTx.map(hexOf),
    };
  });
}

/** `A1 00 00 5E` */
export function hexOf(text: string): string {
  return [...bytesOf(text)].map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");
}

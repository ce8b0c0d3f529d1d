import { bytesOf } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";

/** Why a port may be silent although the right device is at it. */
export interface SilentHint {
  readonly profile: string;
  readonly label: string;
  readonly hint: string;
  /** For a device that must be asked or answered: what would be sent to it, in hexadecimal. */
  readonly asks: readonly string[];
}

/** For each known device what to set on it, or what it would have to be asked. */
export function silentHints(profiles: readonly DeviceProfile[]): readonly SilentHint[] {
  return profiles.map(({ id, label, transport, hints, menuNote }): SilentHint => {
    const isAsked = transport.direction === "poll";
    return {
      profile: id,
      label: label.en,
      hint: isAsked
        ? "speaks only when asked; `bridge add` shows the bytes and asks whether they may be sent"
        : (hints[0]?.en ?? menuNote.en),
      asks: transport.direction === "listenOnly" ? [] : transport.allowedTx.map(hexOf),
    };
  });
}

/** `A1 00 00 5E` */
export function hexOf(text: string): string {
  return [...bytesOf(text)].map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");
}

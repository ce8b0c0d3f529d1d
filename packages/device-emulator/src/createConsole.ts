import type { DeviceProfile } from "@openperfusion/devices";
import { atCable } from "./atCable.ts";
import type { CableSettings, Emulator } from "./atCable.ts";
import { EmulatedConsole } from "./EmulatedConsole.ts";
import { EmulatedPacketConsole } from "./EmulatedPacketConsole.ts";
import type { ConsoleSettings } from "./ConsoleSettings.ts";

export interface EmulatorSettings extends ConsoleSettings, CableSettings {}

/** A console at its cable, driven by a signal source. Throws RangeError when a setting does not fit the profile. */
export function createConsole(profile: DeviceProfile, settings: EmulatorSettings): Emulator {
  const speaker =
    profile.codec === "packet"
      ? new EmulatedPacketConsole(profile, settings)
      : new EmulatedConsole(profile, settings);
  return atCable(profile, speaker, settings);
}

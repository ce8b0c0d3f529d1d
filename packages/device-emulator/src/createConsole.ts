import type { DeviceProfile } from "@openperfusion/devices";
import { atCable } from "./atCable.ts";
import type { CableSettings, Emulator } from "./atCable.ts";
import { EmulatedConsole } from "./EmulatedConsole.ts";
import type { ConsoleSettings } from "./EmulatedConsole.ts";

export interface EmulatorSettings extends ConsoleSettings, CableSettings {}

/** A console at its cable, driven by a signal source. Throws RangeError when a setting does not fit the profile. */
export function createConsole(profile: DeviceProfile, settings: EmulatorSettings): Emulator {
  return atCable(profile, new EmulatedConsole(profile, settings), settings);
}

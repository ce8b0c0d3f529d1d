import type { DeviceProfile } from "@openperfusion/devices";
import { atCable } from "./atCable.ts";
import type { CableSettings, Emulator, Speaker } from "./atCable.ts";
import { EmulatedAnalyzer } from "./EmulatedAnalyzer.ts";
import { EmulatedConsole } from "./EmulatedConsole.ts";
import { EmulatedPacketConsole } from "./EmulatedPacketConsole.ts";
import type { ConsoleSettings } from "./ConsoleSettings.ts";
import { checkFaults } from "./faults/faultNeeds.ts";

export interface EmulatorSettings extends ConsoleSettings, CableSettings {}

/** A console at its cable, driven by a signal source. Throws RangeError when a setting does not fit the profile. */
export function createConsole(profile: DeviceProfile, settings: EmulatorSettings): Emulator {
  checkFaults(profile, settings.faults ?? []);
  return atCable(profile, speakerOf(profile, settings), settings);
}

function speakerOf(profile: DeviceProfile, settings: ConsoleSettings): Speaker {
  switch (profile.codec) {
    case "line":
      return new EmulatedConsole(profile, settings);
    case "packet":
      return new EmulatedPacketConsole(profile, settings);
    case "astm":
      return new EmulatedAnalyzer(profile, settings);
    default:
      return profile satisfies never;
  }
}

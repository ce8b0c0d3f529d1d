import type { DeviceProfile } from "@openperfusion/devices";
import { atCable } from "./atCable.ts";
import type { CableSettings, Emulator } from "./atCable.ts";
import type { ConsoleLine } from "./ConsoleLine.ts";
import { checkFaults } from "./faults/faultNeeds.ts";
import { faultInfo } from "./faults/FaultKind.ts";

/** A recorded stretch and when the device wrote it, in seconds since the recording's first. */
export interface PlaybackLine {
  readonly time_s: number;
  readonly bytes: Uint8Array;
}

/**
 * A recording at the end of a cable: the device's bytes as they were, at their recorded times, through faults and wire.
 * Throws RangeError on a fault that only an emulated console can have.
 */
export function createPlayback(
  profile: DeviceProfile,
  lines: readonly PlaybackLine[],
  settings: CableSettings = {},
): Emulator {
  checkFaults(profile, settings.faults ?? []);
  const impossible = settings.faults?.find(({ kind }) => faultInfo(kind).isOfContent);
  if (impossible !== undefined) {
    throw new RangeError(
      `A recording can't have the fault ${impossible.kind}: its lines are already written`,
    );
  }
  let next = 0;
  return atCable(
    profile,
    {
      advance: (now_s) => {
        const begin = next;
        while (next < lines.length && (lines[next] as PlaybackLine).time_s <= now_s) next++;
        return lines.slice(begin, next).map((line): ConsoleLine => ({ ...line, kind: "data", faults: [] }));
      },
    },
    settings,
  );
}

import { layoutsOf, placed } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import type { SignalId } from "@openperfusion/signals";

/** Which signal each channel stands for, by the channel's own signal. */
export type Placement = Readonly<Record<string, string>>;

/** A channel of a device with the signal that it stands for on this port. */
export interface PlacedChannel {
  readonly channel: SignalId;
  readonly signal: SignalId;
  /** It measures what it is put on, so a person must say where that is. */
  readonly isAsked: boolean;
}

/** A device's channels in its own order. Throws RangeError for a placement that the profile does not allow. */
export function channelsOf(profile: DeviceProfile, placement: Placement): readonly PlacedChannel[] {
  const signals = signalsOf(profile);
  const there = signalsOf(placed(profile, placement));
  const asked = new Set(profile.placements?.map(({ channel }) => channel));
  return signals.flatMap((channel, i): PlacedChannel[] => {
    if (signals.indexOf(channel) !== i) return [];
    return [{ channel, signal: there[i] ?? channel, isAsked: asked.has(channel) }];
  });
}

function signalsOf(profile: DeviceProfile): readonly SignalId[] {
  return layoutsOf(profile).flatMap(({ columns }) => columns.map(({ signal }) => signal));
}

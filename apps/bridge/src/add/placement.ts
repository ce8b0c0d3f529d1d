import { layoutsOf } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import type { SignalId, Text } from "@openperfusion/signals";
import { BridgeError } from "../BridgeError.ts";

/** A channel that measures what it is put on, and what it may stand for. */
export interface PlacementQuestion {
  /** The channel's own signal in its profile. */
  readonly channel: SignalId;
  readonly label: Text;
  readonly choices: readonly SignalId[];
}

/** Which signal each channel stands for, by the channel's own signal. */
export type Placement = Readonly<Record<string, string>>;

/** The channels of a profile that must be told where they sit; of most devices none. */
export function placementQuestions(profile: DeviceProfile): readonly PlacementQuestion[] {
  return (profile as { readonly placements?: readonly PlacementQuestion[] }).placements ?? [];
}

/** Throws a BridgeError that names the channel, what was found and what is allowed. */
export function checkPlacement(profile: DeviceProfile, placement: Placement): void {
  const questions = placementQuestions(profile);
  for (const [channel, signal] of Object.entries(placement)) {
    const question = questions.find((one) => one.channel === channel);
    if (question === undefined) {
      const known = questions.map((one) => one.channel).join(", ");
      const what = known === "" ? `${profile.id} has no channel that is placed` : `a channel of ${known}`;
      throw new BridgeError("config-invalid", `placement: expected ${what}, found "${channel}"`);
    }
    if (!question.choices.some((choice) => choice === signal)) {
      throw new BridgeError(
        "config-invalid",
        `placement.${channel} must be ${question.choices.join(" or ")}, found "${signal}"`,
      );
    }
  }
}

/** A device's channels in its own order, each with the signal that it stands for in this placement. */
export function channelsOf(
  profile: DeviceProfile,
  placement: Placement,
): readonly { readonly channel: SignalId; readonly signal: SignalId }[] {
  const signals = layoutsOf(profile).flatMap(({ columns }) => columns.map(({ signal }) => signal));
  return [...new Set(signals)].map((channel) => ({
    channel,
    signal: (placement[channel] ?? channel) as SignalId,
  }));
}

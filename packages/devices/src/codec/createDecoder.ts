import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";
import type { DecoderState } from "./DecoderState.ts";
import { initialModes } from "./layoutsOf.ts";
import { LineDecoder } from "../line/LineDecoder.ts";
import { PacketDecoder } from "../packet/PacketDecoder.ts";
import type { Decoder } from "./Decoder.ts";

export interface DecoderSettings {
  /** What the port was set up with; throws RangeError when an option is missing or not allowed. */
  readonly options?: ProfileOptions;
  /** Offset in the stream of the first byte that will be given; 0 unless told. */
  readonly startSeq?: number;
  /** Go on where another decoder stood; excludes `startSeq`. */
  readonly state?: DecoderState;
}

/** A decoder for one port's byte stream of one run. */
export function createDecoder(profile: DeviceProfile, settings: DecoderSettings = {}): Decoder {
  const { options = {}, startSeq = 0, state } = settings;
  const fresh: DecoderState = {
    seq: startSeq,
    modes: initialModes(profile),
    isOverlong: false,
    lineEnd: "undecided",
    areColumnsRefused: false,
  };
  const begin = state ?? fresh;
  return profile.codec === "packet"
    ? new PacketDecoder(profile, options, begin)
    : new LineDecoder(profile, options, begin);
}

import { fromBase64 } from "./base64.ts";
import { PRESETS } from "./presets.gen.ts";

/** What is baked of a circuit: hashes of the model that it was laid out with and of its first seconds, and the packed settled state. */
export interface Preset {
  readonly laidOut: string;
  readonly early: string;
  readonly state: string;
}

/** The packed preset of a circuit; throws RangeError where none was baked. */
export function bakedPreset(assembly: string): Uint8Array {
  return fromBase64(presetOf(assembly).state);
}

export function presetOf(assembly: string): Preset {
  if (!Object.hasOwn(PRESETS, assembly)) throw new RangeError(`No preset was baked for ${assembly}`);
  return PRESETS[assembly];
}

import { fromBase64 } from "./base64.ts";
import { PRESETS } from "./presets.gen.ts";

/** The baked preset of a circuit; throws RangeError where none was baked. */
export function bakedPreset(assembly: string): Uint8Array {
  if (!Object.hasOwn(PRESETS, assembly)) throw new RangeError(`No preset was baked for ${assembly}`);
  return fromBase64(PRESETS[assembly]);
}

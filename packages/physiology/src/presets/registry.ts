import { fromBase64 } from "./base64.ts";
import { cpbAdultAdultMan } from "./cpbAdultAdultMan.gen.ts";

/** Settled states, by circuit and patient; `npm run bake` in this package writes them. */
const PRESETS: Readonly<Record<string, string>> = { "cpb-adult/adult-man": cpbAdultAdultMan };

/** The baked snapshot of a patient on a circuit; throws RangeError where none was baked. */
export function bakedPreset(assembly: string, patient: string): Uint8Array {
  const text = PRESETS[`${assembly}/${patient}`];
  if (text === undefined) throw new RangeError(`No preset was baked for ${patient} on ${assembly}`);
  return fromBase64(text);
}

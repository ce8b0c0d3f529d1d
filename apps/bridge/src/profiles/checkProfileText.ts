import { DeviceProfileSchema, UnframedProfileSchema } from "@openperfusion/contracts";
import { profileFaults } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { checkText } from "../text/checkText.ts";
import type { TextFault } from "../text/checkText.ts";

export type CheckedProfile =
  | { readonly profile: DeviceProfile; readonly faults: readonly [] }
  | { readonly profile?: never; readonly faults: readonly [TextFault, ...TextFault[]] };

/**
 * Reads a profile written in YAML or JSON. Every fault is named, by line and field. Where the codec stands empty, so are
 * the fields named that every codec has.
 */
export function checkProfileText(text: string): CheckedProfile {
  const checked = checkText(text, DeviceProfileSchema, profileFaults);
  if (checked.value !== undefined) return { profile: checked.value, faults: checked.faults };
  const isUnframed = checked.faults.some(({ field, isEmpty }) => field === "codec" && isEmpty === true);
  const unframed = isUnframed ? checkText(text, UnframedProfileSchema, () => []) : checked;
  return unframed.value === undefined ? { faults: unframed.faults } : { faults: checked.faults };
}

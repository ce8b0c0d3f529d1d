import { DeviceProfileSchema } from "@openperfusion/contracts";
import { profileFaults } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { checkText } from "../text/checkText.ts";
import type { TextFault } from "../text/checkText.ts";

export type CheckedProfile =
  | { readonly profile: DeviceProfile; readonly faults: readonly [] }
  | { readonly profile?: never; readonly faults: readonly [TextFault, ...TextFault[]] };

/** Reads a profile written in YAML or JSON. Every fault is named, by line and field. */
export function checkProfileText(text: string): CheckedProfile {
  const checked = checkText(text, DeviceProfileSchema, profileFaults);
  return checked.value === undefined
    ? { faults: checked.faults }
    : { profile: checked.value, faults: checked.faults };
}

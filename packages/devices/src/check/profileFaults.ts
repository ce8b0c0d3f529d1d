import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import { clockFaults } from "./clockFaults.ts";
import { fieldFaults } from "./fieldFaults.ts";
import { framingFaults } from "./framingFaults.ts";
import { goldenFaults } from "./goldenFaults.ts";
import { identityFaults } from "./identityFaults.ts";
import type { ProfileFault } from "./ProfileFault.ts";
import { resultFaults } from "./resultFaults.ts";
import { sessionFaults } from "./sessionFaults.ts";
import { templateFaults } from "./templateFaults.ts";

/**
 * Everything that is wrong with a profile whose shape is right: shapes that can be read in two ways, units of another
 * quantity, requests that may not be sent, templates that are another message, frames that do not say what they should.
 */
export function profileFaults(profile: DeviceProfile): readonly ProfileFault[] {
  const parts = [
    ...fieldFaults(profile),
    ...clockFaults(profile),
    ...framingFaults(profile),
    ...(profile.codec === "astm" ? resultFaults(profile.results) : []),
    ...sessionFaults(profile),
    ...identityFaults(profile),
  ];
  // A codec can be made only of fields that are sound.
  if (parts.length > 0) return parts;
  return [...templateFaults(profile), ...goldenFaults(profile)];
}

import type { DeviceProfile } from "./profile/DeviceProfile.ts";
import { bioprott } from "./profiles/em-tec-bioprott/bioprott.ts";
import { cdi500 } from "./profiles/terumo-cdi-500/cdi500.ts";

/** Every profile of the project; a private one is given to the codec the same way. */
export const PROFILES: readonly DeviceProfile[] = [cdi500, bioprott];

export function findProfile(id: string): DeviceProfile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}

import type { DeviceProfile } from "./profile/DeviceProfile.ts";
import { hemolung } from "./profiles/alung-hemolung/hemolung.ts";
import { bioprott } from "./profiles/em-tec-bioprott/bioprott.ts";
import { leviflow } from "./profiles/levitronix-leviflow/leviflow.ts";
import { puralev } from "./profiles/levitronix-puralev-i30/puralev.ts";
import { cdi500 } from "./profiles/terumo-cdi-500/cdi500.ts";
import { novalung } from "./profiles/xenios-novalung/novalung.ts";

/** Every profile of the project; a private one is given to the codec the same way. */
export const PROFILES: readonly DeviceProfile[] = [cdi500, bioprott, novalung, hemolung, leviflow, puralev];

/** Those that write lines of cells; and those that write packets. */
export const LINE_PROFILES = PROFILES.filter((profile) => profile.codec === "line");
export const PACKET_PROFILES = PROFILES.filter((profile) => profile.codec === "packet");

export function findProfile(id: string): DeviceProfile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}

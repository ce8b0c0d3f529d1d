import type { DeviceProfile } from "./profile/DeviceProfile.ts";
import { astmAnalyzer } from "./profiles/astm-analyzer/astmAnalyzer.ts";
import { hemolung } from "./profiles/alung-hemolung/hemolung.ts";
import { medibus } from "./profiles/draeger-medibus/medibus.ts";
import { ifmout } from "./profiles/edwards-ifmout/ifmout.ts";
import { bioprott } from "./profiles/em-tec-bioprott/bioprott.ts";
import { s5 } from "./profiles/ge-s5/s5.ts";
import { leviflow } from "./profiles/levitronix-leviflow/leviflow.ts";
import { puralev } from "./profiles/levitronix-puralev-i30/puralev.ts";
import { radical7 } from "./profiles/masimo-radical-7/radical7.ts";
import { nonin7600 } from "./profiles/nonin-7600/nonin7600.ts";
import { intellivue } from "./profiles/philips-intellivue/intellivue.ts";
import { cdi500 } from "./profiles/terumo-cdi-500/cdi500.ts";
import { cdi500Packet } from "./profiles/terumo-cdi-500-packet/cdi500Packet.ts";
import { novalung } from "./profiles/xenios-novalung/novalung.ts";

/** Every profile of the project; a private one is given to the codec the same way. */
export const PROFILES: readonly DeviceProfile[] = [
  cdi500,
  cdi500Packet,
  bioprott,
  novalung,
  hemolung,
  leviflow,
  puralev,
  astmAnalyzer,
  nonin7600,
  radical7,
  ifmout,
  medibus,
  s5,
  intellivue,
];

/** Those that write lines of cells; and those that write packets. */
export const LINE_PROFILES = PROFILES.filter((profile) => profile.codec === "line");
export const PACKET_PROFILES = PROFILES.filter((profile) => profile.codec === "packet");

export function findProfile(id: string): DeviceProfile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}

import { madeWhenAsked } from "../madeWhenAsked.ts";
import type { Assembly } from "./Assembly.ts";
import { cpbAdult } from "./cpbAdult.ts";
import { cpbAxillary } from "./cpbAxillary.ts";
import { cpbCentrifugal } from "./cpbCentrifugal.ts";
import { cpbChild, cpbInfant } from "./cpbChildren.ts";
import { cpbClosed } from "./cpbClosed.ts";
import { cpbFemoral } from "./cpbFemoral.ts";
import { cpbNewborn } from "./cpbNewborn.ts";
import { dhcaAcp } from "./dhcaAcp.ts";
import { ecco2r } from "./ecco2r.ts";
import { vaNewborn, vvNewborn } from "./ecmoNewborn.ts";
import { miecc } from "./miecc.ts";
import { noCircuit } from "./noCircuit.ts";
import { vaCentral } from "./vaCentral.ts";
import { vaFemoral } from "./vaFemoral.ts";
import { vav } from "./vav.ts";
import { vaVented } from "./vaVented.ts";
import { vvDualLumen } from "./vvDualLumen.ts";
import { vvJugulofemoral } from "./vvJugulofemoral.ts";
import { vvTwoSite } from "./vvTwoSite.ts";

/** Every circuit, by id. */
export const ASSEMBLIES: Readonly<Record<string, Assembly>> = madeWhenAsked({
  "cpb-adult": cpbAdult,
  "cpb-centrifugal": cpbCentrifugal,
  "cpb-closed": cpbClosed,
  miecc: miecc,
  "cpb-femoral": cpbFemoral,
  "cpb-axillary": cpbAxillary,
  "cpb-newborn": cpbNewborn,
  "cpb-infant": cpbInfant,
  "cpb-child": cpbChild,
  "dhca-acp": dhcaAcp,
  "vv-two-site": vvTwoSite,
  "vv-jugulofemoral": vvJugulofemoral,
  "vv-dual-lumen": vvDualLumen,
  "va-femoral": vaFemoral,
  "va-central": vaCentral,
  "va-vented": vaVented,
  "va-newborn": vaNewborn,
  "vv-newborn": vvNewborn,
  vav: vav,
  ecco2r: ecco2r,
  "no-circuit": noCircuit,
});

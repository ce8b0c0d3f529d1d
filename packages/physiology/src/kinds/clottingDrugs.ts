import { lysisInhibited_fraction } from "../blood/thrombinInhibitors.ts";
import { DRUGS } from "../drugs/drugs.ts";
import type { Clotting } from "./clotting.ts";
import type { Drugs } from "./drugs.ts";
import type { Hemostasis } from "./hemostasis.ts";

/**
 * Every 100 ms, before `keepBloodFluid`: what hemostasis finds of the drugs that act on it. Antithrombin and the factors of a
 * concentrate (1000 IU/L are the usual plasma's) add to the patient's own; where nothing is given, all are zero.
 */
export function meetClottingDrugs(h: Hemostasis, c: Clotting, { concentration_per_L: found }: Drugs): void {
  h.bivalirudin_mg_per_L[0] = found[BIVALIRUDIN];
  h.argatroban_mg_per_L[0] = found[ARGATROBAN];
  h.addedAntithrombin_fraction[0] = found[ANTITHROMBIN] / USUAL_IU_PER_L;
  h.addedFactors_fraction[0] = found[PROTHROMBIN_COMPLEX] / USUAL_IU_PER_L;
  c.lysisInhibited_fraction[0] = lysisInhibited_fraction(found[TRANEXAMIC_ACID]);
}

function rowOf(name: string): number {
  return DRUGS.findIndex((drug) => drug.name === name);
}

const BIVALIRUDIN = rowOf("bivalirudin");
const ARGATROBAN = rowOf("argatroban");
const ANTITHROMBIN = rowOf("antithrombin");
const PROTHROMBIN_COMPLEX = rowOf("prothrombinComplex");
const TRANEXAMIC_ACID = rowOf("tranexamicAcid");
const USUAL_IU_PER_L = 1000;

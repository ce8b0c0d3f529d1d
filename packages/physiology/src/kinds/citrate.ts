import { ionizedCalcium_mmol_per_L } from "../blood/ionizedCalcium.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import { clearedShare } from "./drugKinetics.ts";
import type { Ledger } from "./ledger.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Citrate that came with blood: where it is burnt, what base that leaves, and the calcium that the body lends meanwhile.
 *
 *   burnt = CL·C_plasma·Q10^((T − 37)/10)·min(1, flow/usual)      in the beds of viscera (liver) and muscle, each with its own CL
 *   base  = 3 a citrate: 15 % in the blood, 30 % in the interstitium, the rest in cells (as `drugs/electrolytes.ts` spreads base)
 *   lent  → V·(ionized without citrate − ionized with it),        a time constant of 20 min
 *
 * Clearance of the body 648–710 mL/min; 340 with cirrhosis, 150–200 as the liver fails, so that two thirds are the liver's
 * (`validation/published/products.ts`). Q10 2, V 4 L of an adult and 20 min: teaching assumptions; over 5 min of rapid transfusion
 * total calcium does not move (Denlinger 1976). Citrate spreads with plasma water into the interstitium (`kinds/smallSolutes.ts`); that it
 * drags calcium along is left out, as are its basal 0.1 mmol/L. `liver_fraction` is what illness leaves of the liver's share.
 */
export const citrateKind = defineKind({
  name: "citrate",
  columns: ["clearance_mL_per_s", "liver_fraction", "lentCalcium_mmol", "lends_L", "burnt_mmol"],
  parts: () => [{ name: "patient.citrate" }],
  joints: {
    viscera: (_part, plan) => plan.row(tissueKind, "patient.viscera"),
    muscle: (_part, plan) => plan.row(tissueKind, "patient.upperBody"),
    interstitium: (_part, plan) => plan.volume("patient.interstitium"),
    atrium: (_part, plan) => plan.volume("patient.rightAtrium"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.clearance_mL_per_s[row] = ((patient.weight_kg / 75) * CLEARANCE_ML_PER_MIN) / 60;
    rows.lends_L[row] = (patient.weight_kg / 75) * LENDS_L;
    rows.liver_fraction[row] = 1;
  },
});

export type Citrate = TableOf<typeof citrateKind>;

/** Every 100 ms; nothing but two looks where there is none. */
export function burnCitrate(
  c: Citrate,
  tissues: Tissues,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  ledger: Ledger,
): void {
  const bed = tissues.bed[c.viscera[0]];
  if (slow.citrate_mmol[bed] === 0 && c.lentCalcium_mmol[0] === 0) return;
  const liver_mL_per_s = c.clearance_mL_per_s[0] * LIVER_SHARE * c.liver_fraction[0];
  burn(c, c.viscera[0], liver_mL_per_s, tissues, volumes, fast, slow, ledger);
  burn(c, c.muscle[0], c.clearance_mL_per_s[0] * (1 - LIVER_SHARE), tissues, volumes, fast, slow, ledger);
  lendCalcium(c, bed, volumes, slow, ledger);
}

function burn(
  c: Citrate,
  tissue: number,
  clearance_mL_per_s: number,
  tissues: Tissues,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  ledger: Ledger,
): void {
  const bed = tissues.bed[tissue];
  const cold = pow(Q10, (tissues.temperature_degC[tissue] - 37) / 10);
  const fed = Math.min(1, tissues.flow_mL_per_s[tissue] / tissues.usualFlow_mL_per_s[tissue]);
  // The bed's blood leaves poorer than it came: so much more must be taken from what is there.
  const plasma_mL = plasmaOf(bed, volumes, slow);
  const share = clearedShare((clearance_mL_per_s * cold * fed * CONTROL_S) / plasma_mL);
  const burnt_mmol = share * slow.citrate_mmol[bed];
  slow.citrate_mmol[bed] -= burnt_mmol;
  ledger.citrateLeft_mmol[0] += burnt_mmol;
  c.burnt_mmol[0] += burnt_mmol;
  const base_mmol = BASES * burnt_mmol;
  const space = c.interstitium[0];
  fast.sid_mmol[bed] += BASE_IN_BLOOD * base_mmol;
  fast.co2_mmol[bed] += BASE_IN_BLOOD * base_mmol;
  fast.sid_mmol[space] += BASE_BETWEEN_CELLS * base_mmol;
  fast.co2_mmol[space] += BASE_BETWEEN_CELLS * base_mmol;
  ledger.sidEntered_mmol[0] += (BASE_IN_BLOOD + BASE_BETWEEN_CELLS) * base_mmol;
  ledger.co2Supplied_mmol[0] += (BASE_IN_BLOOD + BASE_BETWEEN_CELLS) * base_mmol;
}

/** Bone and the fluid around cells give calcium to the blood while citrate holds it, and take it back. */
function lendCalcium(c: Citrate, bed: number, volumes: Volumes, slow: SlowContents, ledger: Ledger): void {
  const plasma_L = plasmaOf(bed, volumes, slow) / 1000;
  const total = slow.calcium_mmol[bed] / plasma_L;
  const protein = slow.protein_g[bed] / plasma_L / 10;
  const missing =
    ionizedCalcium_mmol_per_L(total, USUAL_PH, protein) -
    ionizedCalcium_mmol_per_L(total, USUAL_PH, protein, slow.citrate_mmol[bed] / plasma_L);
  const goal_mmol = c.lends_L[0] * missing;
  const wanted_mmol = (goal_mmol - c.lentCalcium_mmol[0]) * (CONTROL_S / LENDING_S);
  const given_mmol = Math.max(-MOST_SHARE * slow.calcium_mmol[bed], wanted_mmol);
  slow.calcium_mmol[bed] += given_mmol;
  c.lentCalcium_mmol[0] += given_mmol;
  if (given_mmol > 0) ledger.calciumEntered_mmol[0] += given_mmol;
  else ledger.calciumLeft_mmol[0] -= given_mmol;
}

function plasmaOf(bed: number, volumes: Volumes, slow: SlowContents): number {
  return Math.max(1, volumes.volume_mL[bed] - slow.hemoglobin_g[bed] / CELL_HEMOGLOBIN_G_PER_ML);
}

/** Between the 648 and 710 that were measured, raised by what the beds' blood is poorer than arterial blood. */
const CLEARANCE_ML_PER_MIN = 900;
const LIVER_SHARE = 0.67;
const Q10 = 2;
const BASES = 3;
const BASE_IN_BLOOD = 0.15;
const BASE_BETWEEN_CELLS = 0.3;
const LENDS_L = 4;
const LENDING_S = 1200;
const MOST_SHARE = 0.05;
const USUAL_PH = 7.4;

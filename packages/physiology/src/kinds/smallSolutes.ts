import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { SlowContents } from "./contents.ts";
import type { DrugEffects } from "./drugEffects.ts";
import type { Ledger } from "./ledger.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Sodium, potassium (with chloride, so that no charge is left behind) and lidocaine diffuse between the plasma of a bed and the
 * interstitium; cells take up or give off potassium, so that the interstitium returns to 4.2 mmol/L,
 * or to what insulin and β-agonists make of it:
 *
 *   flux = PS·(C_plasma − C_interstitium),   uptake = V·(K − 4.2)/τ
 *
 * PS of 15 mL/s and bed is above what flow brings, so that a bed's blood leaves in balance with its tissue; τ = 20 min
 * (teaching assumptions): what a dose of cardioplegia brings is spread through the extracellular water within minutes.
 */
export const smallSoluteKind = defineKind({
  name: "smallSolute",
  columns: ["exchange_mL_per_s", "potassiumUptake_s"],
  parts: () =>
    ["splanchnicBed", "upperBed", "legBedRight", "legBedLeft"].map((bed) => ({
      name: `patient.${bed}.solutes`,
      bed,
    })),
  joints: {
    bed: (part, plan) => plan.volume(`patient.${part.bed}`),
    interstitium: (_part, plan) => plan.volume("patient.interstitium"),
  },
  fill: (rows, row) => {
    rows.exchange_mL_per_s[row] = 15;
    rows.potassiumUptake_s[row] = 1200;
  },
});

export type SmallSolutes = TableOf<typeof smallSoluteKind>;

/** Every 100 ms. */
export function spreadSolutes(
  solutes: SmallSolutes,
  volumes: Volumes,
  slow: SlowContents,
  drugs: DrugEffects,
  ledger: Ledger,
): void {
  for (let i = 0; i < solutes.bed.length; i++) {
    const bed = solutes.bed[i];
    const space = solutes.interstitium[i];
    const plasma_mL = Math.max(1, volumes.volume_mL[bed] - slow.hemoglobin_g[bed] / CELL_HEMOGLOBIN_G_PER_ML);
    const space_mL = volumes.volume_mL[space];
    const open_mL = solutes.exchange_mL_per_s[i] * CONTROL_S;
    const reach_mL = open_mL / (1 + open_mL * (1 / plasma_mL + 1 / space_mL));
    diffuse(slow.sodium_mmol, bed, space, reach_mL, plasma_mL, space_mL);
    diffuse(slow.potassium_mmol, bed, space, reach_mL, plasma_mL, space_mL);
    diffuse(slow.citrate_mmol, bed, space, reach_mL, plasma_mL, space_mL);
    diffuse(slow.lidocaine_mg, bed, space, reach_mL, plasma_mL, space_mL);
  }
  const space = solutes.interstitium[0];
  const goal_mmol_per_mL = USUAL_POTASSIUM_MMOL_PER_ML - drugs.potassiumFall_mmol_per_L[0] / 1000;
  const excess_mmol = slow.potassium_mmol[space] - goal_mmol_per_mL * volumes.volume_mL[space];
  const taken_mmol = (excess_mmol * CONTROL_S) / solutes.potassiumUptake_s[0];
  slow.potassium_mmol[space] -= taken_mmol;
  ledger.potassiumLeft_mmol[0] += taken_mmol;
  const lidocaine_mg = (slow.lidocaine_mg[space] * CONTROL_S) / LIDOCAINE_S;
  slow.lidocaine_mg[space] -= lidocaine_mg;
  ledger.lidocaineLeft_mg[0] += lidocaine_mg;
}

function diffuse(
  amount: Float64Array,
  bed: number,
  space: number,
  reach_mL: number,
  plasma_mL: number,
  space_mL: number,
): void {
  const passed = reach_mL * (amount[bed] / plasma_mL - amount[space] / space_mL);
  amount[bed] -= passed;
  amount[space] += passed;
}

/** Lidocaine goes on into muscle and fat, some 80 L in all, and to the liver (teaching assumption). */
const LIDOCAINE_S = 600;
const USUAL_POTASSIUM_MMOL_PER_ML = 0.0042;

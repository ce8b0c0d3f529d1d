import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A membrane that lets plasma water and small solutes pass and holds cells: hemoconcentrator, kidney, capillary wall.
 * `rate_mL_per_s` is set by whatever drives it (positive: from → to) and moves, in the same statement, plasma water with
 * the plasma's concentration of each small solute, and protein as its sieving allows. Where `lymph` is set, what comes back brings
 * as much protein as the same water took.
 */
export const filterKind = defineKind({
  name: "filter",
  columns: [
    "coefficient_mL_per_s_mmHg",
    "proteinSieving_fraction",
    "heparinSieving_fraction",
    "keptGlucose_mmol_per_mL",
    "lymph",
    "rate_mL_per_s",
    "passed_mL",
  ],
  parts: (plan) => [...plan.patient.body.filters, ...plan.assembly.filters],
  joints: {
    from: (part, plan) => plan.volume(part.from),
    to: (part, plan) => plan.volume(part.to),
  },
  fill: (rows, row, part) => {
    rows.coefficient_mL_per_s_mmHg[row] = part.coefficient_mL_per_s_mmHg;
    rows.proteinSieving_fraction[row] = part.proteinSieving_fraction;
    rows.heparinSieving_fraction[row] = part.heparinSieving_fraction ?? 0;
    rows.keptGlucose_mmol_per_mL[row] = part.keptGlucose_mmol_per_mL ?? 0;
    rows.lymph[row] = part.lymph ? 1 : 0;
  },
});

export type Filters = TableOf<typeof filterKind>;

/** Every 100 ms. */
export function passFilters(
  filters: Filters,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
): void {
  for (let i = 0; i < filters.from.length; i++) {
    const forward = filters.rate_mL_per_s[i] >= 0;
    const source = forward ? filters.from[i] : filters.to[i];
    const goal = forward ? filters.to[i] : filters.from[i];
    const held_mL = volumes.volume_mL[source];
    const plasma_mL = held_mL - slow.hemoglobin_g[source] / CELL_HEMOGLOBIN_G_PER_ML;
    const water_mL = Math.min(
      Math.abs(filters.rate_mL_per_s[i]) * CONTROL_S,
      0.05 * Math.max(0, plasma_mL - LEAST_ML),
    );
    if (!(water_mL > 0)) continue;
    const plasma_share = water_mL / plasma_mL;
    move(volumes.volume_mL, source, goal, water_mL);
    move(volumes.fastStart_mL, source, goal, water_mL);
    move(volumes.slowStart_mL, source, goal, water_mL);
    // Gases and heat are shared with the cells: the filtrate takes the whole blood's share of them.
    const blood_share = water_mL / held_mL;
    move(fast.heat_J, source, goal, fast.heat_J[source] * blood_share);
    move(fast.nitrogen_mmol, source, goal, fast.nitrogen_mmol[source] * blood_share);
    move(fast.co2_mmol, source, goal, fast.co2_mmol[source] * blood_share);
    const sid_mmol = Math.min(
      water_mL * FILTRATE_SID_MMOL_PER_ML,
      Math.max(0, fast.sid_mmol[source]) * plasma_share,
    );
    move(fast.sid_mmol, source, goal, sid_mmol);
    move(slow.sodium_mmol, source, goal, slow.sodium_mmol[source] * plasma_share);
    move(slow.potassium_mmol, source, goal, slow.potassium_mmol[source] * plasma_share);
    move(slow.calcium_mmol, source, goal, slow.calcium_mmol[source] * plasma_share * 0.55);
    const glucose_mmol = slow.glucose_mmol[source] - filters.keptGlucose_mmol_per_mL[i] * plasma_mL;
    move(slow.glucose_mmol, source, goal, Math.max(0, glucose_mmol) * plasma_share);
    move(slow.lactate_mmol, source, goal, slow.lactate_mmol[source] * blood_share);
    move(slow.lidocaine_mg, source, goal, slow.lidocaine_mg[source] * blood_share);
    move(slow.citrate_mmol, source, goal, slow.citrate_mmol[source] * plasma_share);
    const sieved = plasma_share * filters.proteinSieving_fraction[i];
    // Lymph brings back what left with the water: else a rate that sways around nothing would carry protein out for days.
    const protein_g =
      !forward && filters.lymph[i] > 0
        ? Math.min(
            sievedProtein_g_per_mL(filters, i, volumes, slow) * water_mL,
            MOST_LYMPH * slow.protein_g[source] * plasma_share,
          )
        : slow.protein_g[source] * sieved;
    // Clotting factors are proteins among others.
    const factors_share = slow.protein_g[source] > 0 ? slow.factors_g[source] / slow.protein_g[source] : 0;
    move(slow.factors_g, source, goal, protein_g * factors_share);
    move(slow.protein_g, source, goal, protein_g);
    move(slow.freeHemoglobin_g, source, goal, slow.freeHemoglobin_g[source] * sieved);
    const heparin_share = plasma_share * filters.heparinSieving_fraction[i];
    move(slow.heparin_IU, source, goal, slow.heparin_IU[source] * heparin_share);
    filters.passed_mL[i] += forward ? water_mL : -water_mL;
  }
}

/** What a milliliter of filtrate takes from the plasma. */
function sievedProtein_g_per_mL(filters: Filters, i: number, volumes: Volumes, slow: SlowContents): number {
  const from = filters.from[i];
  const plasma_mL = volumes.volume_mL[from] - slow.hemoglobin_g[from] / CELL_HEMOGLOBIN_G_PER_ML;
  return (filters.proteinSieving_fraction[i] * slow.protein_g[from]) / Math.max(LEAST_ML, plasma_mL);
}

function move(column: Float64Array, from: number, to: number, amount: number): void {
  column[from] -= amount;
  column[to] += amount;
}

const LEAST_ML = 20;
/** Lymph is no thicker than twice the fluid that it drains. */
const MOST_LYMPH = 2;
/** A filtrate holds bicarbonate and no buffer of cells or protein: its strong ion difference is that of its bicarbonate. */
const FILTRATE_SID_MMOL_PER_ML = 0.0245;

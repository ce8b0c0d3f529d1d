import { oncoticPressure_mmHg } from "../blood/oncoticPressure.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { SlowContents } from "./contents.ts";
import { filterKind } from "./filters.ts";
import type { Filters } from "./filters.ts";
import type { Lungs } from "./lungs.ts";
import { pipeKind } from "./pipes.ts";
import type { Pipes } from "./pipes.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Water in the lungs outside the vessels, by the pressure in the left atrium.
 *
 *   gained = K·(P_LA − critical)      above   critical = 4 mmHg + 0.78·π of the plasma (0.78 and 4: A. C. Guyton, A. W. Lindsey,
 *   cleared = 13 %/h of the excess    below   Circ Res 7:649, 1959; 13 %/h: L. B. Ware, M. A. Matthay, 1999, 2001)
 *
 * K is 0.45 mL/kg/h per mmHg (dogs, Jpn Circ J 50:433, 1986). What is gained leaves the blood of the lungs through
 * `patient.lungCapillaries` and counts as interstitial fluid; what is cleared stays there. Once the lungs hold a third more than usual,
 * alveoli flood: of them the flooded are airless and let blood pass as a shunt, and the rest is stiffer (sizes: teaching assumptions).
 * With no excess and the pressure below its limit, nothing moves.
 */
export const lungWaterKind = defineKind({
  name: "lungWater",
  columns: ["usual_mL", "excess_mL", "atrial_mmHg", "critical_mmHg", "gained_mL", "flooded"],
  parts: () => [{ name: "patient.lungWater" }],
  joints: {
    filter: (_part, plan) => plan.row(filterKind, "patient.lungCapillaries"),
    atrium: (_part, plan) => plan.volume("patient.leftAtrium"),
    bed: (_part, plan) => plan.volume("patient.pulmonaryBed"),
    shunt: (_part, plan) => plan.row(pipeKind, "patient.pulmonaryShunt"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.usual_mL[row] = USUAL_ML_PER_KG * patient.weight_kg;
    rows.atrial_mmHg[row] = 8;
  },
});

export type LungWater = TableOf<typeof lungWaterKind>;

/** Every 100 ms, before the filters pass what is set here. */
export function wetLungs(
  water: LungWater,
  filters: Filters,
  lungs: Lungs,
  volumes: Volumes,
  slow: SlowContents,
): void {
  const filter = water.filter[0];
  const bed = water.bed[0];
  water.atrial_mmHg[0] +=
    (volumes.pressure_mmHg[water.atrium[0]] - water.atrial_mmHg[0]) * (CONTROL_S / LAG_S);
  const plasma_fraction = 1 - slow.hemoglobin_g_per_mL[bed] / CELL_HEMOGLOBIN_G_PER_ML;
  const critical_mmHg = criticalPressure_mmHg((100 * slow.protein_g_per_mL[bed]) / plasma_fraction);
  water.critical_mmHg[0] = critical_mmHg;
  const above_mmHg = water.atrial_mmHg[0] - critical_mmHg;
  if (above_mmHg <= 0) {
    filters.rate_mL_per_s[filter] = 0;
    if (water.excess_mL[0] === 0) return;
    const left_mL = water.excess_mL[0] * (1 - CLEARED_PER_S * CONTROL_S);
    water.excess_mL[0] = left_mL < NOTHING_ML ? 0 : left_mL;
  } else {
    const gained_mL_per_s = filters.coefficient_mL_per_s_mmHg[filter] * above_mmHg;
    filters.rate_mL_per_s[filter] = gained_mL_per_s;
    water.excess_mL[0] += gained_mL_per_s * CONTROL_S;
    water.gained_mL[0] += gained_mL_per_s * CONTROL_S;
  }
  const more = water.excess_mL[0] / water.usual_mL[0];
  water.flooded[0] = Math.min(MOST_FLOODED, Math.max(0, more - FLOODS_FROM) * FLOODED_PER_MORE);
  lungs.waterStiffness[0] = 1 + STIFFER * more;
}

/** Every 100 ms, after the vessels of the lungs have their tone: flooded alveoli are a way past the gas. */
export function shuntFloodedLungs(water: LungWater, pipes: Pipes): void {
  const flooded = water.flooded[0];
  if (flooded > 0) pipes.tone[water.shunt[0]] /= 1 + SHUNTED * (flooded / (1 - flooded));
}

/** Pressure of the left atrium above which lungs gain water: 24 mmHg at 7 g/dL of protein, 11 at 47 % of it. */
export function criticalPressure_mmHg(protein_g_per_dL_plasma: number): number {
  return MARGIN_MMHG + REFLECTION * oncoticPressure_mmHg(protein_g_per_dL_plasma);
}

/** T. Tagami et al., Crit Care 14:R162, 2010. */
const USUAL_ML_PER_KG = 7.4;
const MARGIN_MMHG = 4;
const REFLECTION = 0.78;
const LAG_S = 10;
/** 13 %/h. */
const CLEARED_PER_S = 3.87e-5;
const NOTHING_ML = 1e-6;
const FLOODS_FROM = 0.33;
const FLOODED_PER_MORE = 0.35;
const MOST_FLOODED = 0.7;
/** The shunt's conductance per alveolar one: some 30 of the usual shunt's. */
const SHUNTED = 30;
const STIFFER = 0.5;

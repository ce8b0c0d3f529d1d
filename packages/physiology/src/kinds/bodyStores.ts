import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { exp } from "../math/exp.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import type { Kidneys } from "./kidneys.ts";
import type { Ledger } from "./ledger.ts";
import type { Sites } from "./sites.ts";
import { siteKind } from "./sites.ts";
import { tissueKind } from "./tissues.ts";
import type { Volumes } from "./volumes.ts";

/**
 * What liver, bone and kidneys keep constant over hours and days, each by its own store:
 *
 *   liver     glucose of the plasma  → 5.8 mmol/L, 8 h
 *   bone      calcium of the plasma  → what leaves 1.18 mmol/L ionized at its protein and pH 7.40, 12 h
 *   kidneys   bicarbonate of the plasma → 25 + 0.4·(pCO2 − 43 mmHg) mmol/L, 36 h at the usual filtration
 *
 * The third is compensation: in man +4 mmol/L per 10 mmHg, fully there after 3 to 4 days (K. Brandis,
 * Acid-Base Physiology 4.5, read; after N. C. Brackett et al., N Engl J Med 280:124, 1969). Values of rest are those that a
 * patient starts with; the times are teaching assumptions. In an hour of bypass a thirtieth of a base deficit is mended so.
 */
export const bodyStoreKind = defineKind({
  name: "bodyStore",
  columns: ["plasma_mL", "glucoseMade_mmol", "calciumGiven_mmol", "baseMade_mmol"],
  parts: (plan) =>
    plan.patient.body.filters
      .filter(({ name }) => name === "patient.glomeruli")
      .map(() => ({ name: "patient.stores" })),
  joints: {
    viscera: (_part, plan) => plan.volume(bedOf(plan, "patient.viscera")),
    renal: (_part, plan) => plan.volume(bedOf(plan, "patient.kidneys")),
    site: (_part, plan) => plan.row(siteKind, "patient.kidneys.blood"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.plasma_mL[row] = PLASMA_ML_PER_KG * patient.weight_kg;
  },
});

export type BodyStores = TableOf<typeof bodyStoreKind>;

function bedOf(plan: Parameters<typeof tissueKind.parts>[0], tissue: string): string {
  return tissueKind.parts(plan).find(({ name }) => name === tissue)?.bed ?? "patient.rightAtrium";
}

/** Every 100 ms, after the kidneys. */
export function keepStores(
  stores: BodyStores,
  kidneys: Kidneys,
  sites: Sites,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  ledger: Ledger,
): void {
  for (let i = 0; i < stores.viscera.length; i++) {
    const bed = stores.viscera[i];
    const held_mL = volumes.volume_mL[bed];
    const plasma_mL = Math.max(1, held_mL - slow.hemoglobin_g[bed] / CELL_HEMOGLOBIN_G_PER_ML);
    const glucose = slow.glucose_mmol[bed] / plasma_mL;
    const made_mmol = (GLUCOSE_MMOL_PER_ML - glucose) * stores.plasma_mL[i] * (CONTROL_S / LIVER_S);
    slow.glucose_mmol[bed] += made_mmol;
    stores.glucoseMade_mmol[i] += made_mmol;
    if (made_mmol > 0) ledger.glucoseEntered_mmol[0] += made_mmol;
    else ledger.glucoseLeft_mmol[0] -= made_mmol;

    const bound = FREE_AND_SMALL + BOUND_BY_PROTEIN * (slow.protein_g[bed] / plasma_mL);
    const calcium = slow.calcium_mmol[bed] / plasma_mL;
    const given_mmol = (IONIZED_MMOL_PER_ML * bound - calcium) * stores.plasma_mL[i] * (CONTROL_S / BONE_S);
    slow.calcium_mmol[bed] += given_mmol;
    stores.calciumGiven_mmol[i] += given_mmol;
    if (given_mmol > 0) ledger.calciumEntered_mmol[0] += given_mmol;
    else ledger.calciumLeft_mmol[0] -= given_mmol;

    keepBase(stores, i, kidneys, sites, fast, ledger);
  }
}

/** New bicarbonate is made of the blood's own CO2; what is excreted takes its CO2 along. */
function keepBase(
  stores: BodyStores,
  i: number,
  kidneys: Kidneys,
  sites: Sites,
  fast: FastContents,
  ledger: Ledger,
): void {
  const site = stores.site[i];
  const pco2_mmHg = sites.pco2At37_mmHg[site];
  const bicarbonate = 0.0304 * pco2_mmHg * exp(Math.LN10 * (sites.ph37[site] - 6.1));
  const goal = BASE_MMOL_PER_L + COMPENSATION * (pco2_mmHg - USUAL_PCO2_MMHG);
  const works = kidneys.filtration_mL_per_min[i] / kidneys.usualFiltration_mL_per_min[i];
  const made_mmol = ((goal - bicarbonate) / 1000) * stores.plasma_mL[i] * works * (CONTROL_S / KIDNEYS_S);
  const renal = stores.renal[i];
  fast.sid_mmol[renal] += made_mmol;
  stores.baseMade_mmol[i] += made_mmol;
  if (made_mmol > 0) ledger.sidEntered_mmol[0] += made_mmol;
  else {
    const lost_mmol = Math.min(-made_mmol, 0.5 * fast.co2_mmol[renal]);
    ledger.sidLeft_mmol[0] -= made_mmol;
    fast.co2_mmol[renal] -= lost_mmol;
    ledger.co2Exhausted_mmol[0] += lost_mmol;
  }
}

const PLASMA_ML_PER_KG = 42;
const GLUCOSE_MMOL_PER_ML = 0.0058;
const LIVER_S = 28_800;
const IONIZED_MMOL_PER_ML = 0.00118;
/** As `blood/ionizedCalcium.ts` at pH 7.40: with small anions a fifth more, and 11.4 mL for each gram of protein. */
const FREE_AND_SMALL = 1.2;
const BOUND_BY_PROTEIN = 11.4;
const BONE_S = 43_200;
const BASE_MMOL_PER_L = 25;
const USUAL_PCO2_MMHG = 43;
/** Per mmHg; blood of the renal veins holds half a mmol and 3 mmHg more than that of arteries. */
const COMPENSATION = 0.4;
const KIDNEYS_S = 129_600;

import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { fluidOf } from "../fluids/fluidOf.ts";
import { exp } from "../math/exp.ts";
import type { SlowContents } from "./contents.ts";
import { usualBlood_mL } from "./hemostasis.ts";
import type { Hemostasis } from "./hemostasis.ts";
import type { Ledger } from "./ledger.ts";
import type { Oxygenators } from "./oxygenators.ts";
import { tissueKind } from "./tissues.ts";

/**
 * What becomes of platelets and fibrin beside being diluted, carried and bled away (`kinds/plateletWear.ts` has the pumps).
 *
 *   protamine   takes 1 − e^(−0.095·mg/kg) of the platelets for 30 min and 1 − e^(−0.23·mg/kg) of their function for 20
 *   renewal     a ninth of the usual platelets, a quarter of the usual fibrinogen in a day, and as much of what there is goes
 *   t-PA        → 1 + 5·contact·store, 3 min; the store empties in 6 h of contact and fills in 24
 *   PAI-1       → 1 + 17·memory·(1 − contact), 40 min; the memory of contact comes in 30 min and goes in 8 h
 *   lysis       = drive·2·tPA/(1 + PAI-1)·(1 − block)·(1 − inhibited)/(1 + aprotinin/50 KIU/mL)      inhibited: by tranexamic acid
 *
 * Protamine: 69 % of the platelets just after 3.56 mg/kg, half of the aggregation, three fifths of that back after 20 min (Am J Hematol
 * 64:112, 2000; Scand Cardiovasc J 50:58, 2016 and 53:355, 2019). t-PA six-fold within 5 min of bypass, PAI-1 15-fold two hours after
 * it (Chandler). Store, memory, blocks and the fibrinogen that a wild lysis eats (2 % an hour for each fold above six) are teaching assumptions.
 */
export const clottingKind = defineKind({
  name: "clotting",
  columns: [
    "usualPlatelets_1e9",
    "usualFibrinogen_g",
    "sequestered_1e9",
    "function_fraction",
    "tPa_ratio",
    "tPaStore_fraction",
    "bypassMemory_fraction",
    "pai_ratio",
    "lysisDrive",
    "lysisBlock_fraction",
    "lysisInhibited_fraction",
    "lysis_ratio",
    "wear_scale",
  ],
  parts: () => [{ name: "patient.clotting" }],
  joints: {
    /** Where what was held back and what is made enters the blood. */
    entry: (_part, plan) => {
      const viscera = tissueKind.parts(plan).find(({ name }) => name === "patient.viscera");
      return plan.volume(viscera?.bed ?? "patient.rightAtrium");
    },
  },
  fill: (rows, row, _part, plan) => {
    const blood_mL = usualBlood_mL(plan);
    const { platelets_1e9, fibrinogen_g } = fluidOf("venous", plan.patient);
    rows.usualPlatelets_1e9[row] = blood_mL * platelets_1e9;
    rows.usualFibrinogen_g[row] = blood_mL * fibrinogen_g;
    for (const column of ["function_fraction", "tPa_ratio", "tPaStore_fraction", "pai_ratio"] as const)
      rows[column][row] = 1;
    rows.lysisDrive[row] = 1;
    rows.lysis_ratio[row] = 1;
    rows.wear_scale[row] = 1;
  },
});

export type Clotting = TableOf<typeof clottingKind>;

/** Every 100 ms, after `keepBloodFluid`. */
export function changeClotting(
  c: Clotting,
  h: Hemostasis,
  oxygenators: Oxygenators,
  blood: Int32Array,
  slow: SlowContents,
  ledger: Ledger,
): void {
  if (h.arrivedProtamine_mg_per_kg[0] > 0) meetProtamine(c, h.arrivedProtamine_mg_per_kg[0], blood, slow);
  const back_1e9 = c.sequestered_1e9[0] * (CONTROL_S / HELD_S);
  c.sequestered_1e9[0] -= back_1e9;
  c.function_fraction[0] += (1 - c.function_fraction[0]) * (CONTROL_S / RECOVERS_S);
  slow.platelets_1e9[c.entry[0]] += back_1e9;
  renew(c, blood, slow, ledger);
  lyse(c, contactOf(oxygenators), h.aprotinin_KIU_per_mL[0]);
  const wild = Math.max(0, c.lysis_ratio[0] - WILD_LYSIS);
  if (wild > 0) {
    const eaten = EATEN_PER_S * wild * CONTROL_S;
    for (let k = 0; k < blood.length; k++) {
      ledger.fibrinogenLeft_g[0] += eaten * slow.fibrinogen_g[blood[k]];
      slow.fibrinogen_g[blood[k]] *= 1 - eaten;
    }
  }
}

/** Complexes of heparin and protamine hold platelets back in the lungs and make the others slow. */
function meetProtamine(c: Clotting, mg_per_kg: number, blood: Int32Array, slow: SlowContents): void {
  const kept = exp(-0.095 * mg_per_kg);
  for (let k = 0; k < blood.length; k++) {
    c.sequestered_1e9[0] += (1 - kept) * slow.platelets_1e9[blood[k]];
    slow.platelets_1e9[blood[k]] *= kept;
  }
  c.function_fraction[0] *= exp(-0.23 * mg_per_kg);
}

function renew(c: Clotting, blood: Int32Array, slow: SlowContents, ledger: Ledger): void {
  const platelets = CONTROL_S / PLATELETS_LIVE_S;
  const fibrinogen = CONTROL_S / FIBRINOGEN_LIVES_S;
  for (let k = 0; k < blood.length; k++) {
    const volume = blood[k];
    ledger.plateletsLeft_1e9[0] += platelets * slow.platelets_1e9[volume];
    slow.platelets_1e9[volume] *= 1 - platelets;
    ledger.fibrinogenLeft_g[0] += fibrinogen * slow.fibrinogen_g[volume];
    slow.fibrinogen_g[volume] *= 1 - fibrinogen;
  }
  const made_1e9 = platelets * c.usualPlatelets_1e9[0];
  const made_g = fibrinogen * c.usualFibrinogen_g[0];
  slow.platelets_1e9[c.entry[0]] += made_1e9;
  slow.fibrinogen_g[c.entry[0]] += made_g;
  ledger.plateletsEntered_1e9[0] += made_1e9;
  ledger.fibrinogenEntered_g[0] += made_g;
}

/** 1 where blood flows through an oxygenator at half a liter a minute or more. */
function contactOf({ bloodFlow_mL_per_s }: Oxygenators): number {
  let most_mL_per_s = 0;
  for (let o = 0; o < bloodFlow_mL_per_s.length; o++)
    most_mL_per_s = Math.max(most_mL_per_s, bloodFlow_mL_per_s[o]);
  return Math.min(1, most_mL_per_s / CONTACT_ML_PER_S);
}

/** A tenth of a second of t-PA, its inhibitor, and the lysis that they leave. */
export function lyse(c: Clotting, contact: number, aprotinin_KIU_per_mL: number): void {
  const store = c.tPaStore_fraction[0];
  c.tPaStore_fraction[0] += ((1 - store) / FILLS_S - (contact * store) / EMPTIES_S) * CONTROL_S;
  c.tPa_ratio[0] += (1 + 5 * contact * store - c.tPa_ratio[0]) * (CONTROL_S / SECRETED_S);
  const memory = c.bypassMemory_fraction[0];
  c.bypassMemory_fraction[0] += (contact - memory) * (CONTROL_S / (contact > memory ? LEARNS_S : FORGETS_S));
  const goal = 1 + 17 * memory * (1 - contact);
  c.pai_ratio[0] += (goal - c.pai_ratio[0]) * (CONTROL_S / INHIBITOR_S);
  c.lysis_ratio[0] =
    (((c.lysisDrive[0] * 2 * c.tPa_ratio[0]) / (1 + c.pai_ratio[0])) *
      (1 - c.lysisBlock_fraction[0]) *
      (1 - c.lysisInhibited_fraction[0])) /
    (1 + aprotinin_KIU_per_mL / 50);
}

const HELD_S = 1800;
const RECOVERS_S = 1200;
const DAY_S = 86_400;
const PLATELETS_LIVE_S = 9 * DAY_S;
const FIBRINOGEN_LIVES_S = 4 * DAY_S;
const WILD_LYSIS = 6;
const EATEN_PER_S = 0.02 / 3600;
const CONTACT_ML_PER_S = 500 / 60;
const FILLS_S = DAY_S;
const EMPTIES_S = 21_600;
const SECRETED_S = 90;
const LEARNS_S = 1800;
const FORGETS_S = 28_800;
const INHIBITOR_S = 2400;

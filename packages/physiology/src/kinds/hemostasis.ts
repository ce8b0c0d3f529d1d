import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { activatedClottingTime_s } from "../blood/clottingTimes.ts";
import type { Sample } from "../blood/clottingTimes.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import type { SlowContents } from "./contents.ts";
import type { Ledger } from "./ledger.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Heparin in the patient's blood, its antidote, and what a sample of that blood holds for the tests of clotting.
 *
 *   dX/dt = −(k + V/(K + X))·X·3^((T−37)/10)          X in U per kg, in the blood and on the vessels' walls
 *   walls: bound → 0.7·usual plasma·C, 1 min          depot: → 0.36·usual plasma·C, 90 min      C in U per mL of plasma
 *
 * k 0.001/min, V 1.15 U/kg/min, K 35 U/kg: half-lives of 31, 59 and 151 min after 25, 100 and 400 U/kg (published 30, 60
 * and 150), and less than 10 %/h at 25 °C. Blood and walls take heparin up as 0.07 L of plasma per kg would: 300 U/kg give
 * 4.3 U per mL of plasma, which is 2.5 per mL of whole blood (published 4.0 of plasma, 1.8–3.0 of blood). What the depot gives
 * back after protamine is the rebound of the hours after it.
 *
 * Adults on ECMO eliminate less: 800 IU/h hold an anti-Xa of 0.28 U/mL in them (Crit Care Res Pract 2021), 42 U/kg/h 0.73 in neonates; the
 * bolus's half-lives fit the neonates. `eliminationSlowed_fraction`, which a circuit of ECMO sets, acts as far as the patient is grown (linear
 * up to 16 years: teaching assumption).
 *
 * One mg of protamine neutralizes 100 U; what is left falls with a half-time of 4.5 min. Antithrombin and clotting factors are
 * diluted with protein; a bypass consumes less than a hundredth of them (Chandler 2010).
 */
export const hemostasisKind = defineKind({
  name: "hemostasis",
  columns: [
    "pending_IU",
    "pendingProtamine_mg",
    "loading_IU_per_kg",
    "infusion_IU_per_kg_h",
    "protamineInfusion_mg_per_min",
    "eliminationSlowed_fraction",
    "adult_fraction",
    "bound_IU",
    "depot_IU",
    "protamine_mg",
    "arrivedProtamine_mg_per_kg",
    "aprotinin_KIU_per_mL",
    "weight_kg",
    "usualPlasma_mL",
    "usualHemoglobin_g_per_mL",
    "usualProtein_g_per_mL",
    "antithrombin_scale",
    "addedAntithrombin_fraction",
    "addedFactors_fraction",
    "bivalirudin_mg_per_L",
    "argatroban_mg_per_L",
    "heparin_IU_per_mL",
    "plasmaHeparin_IU_per_mL",
    "antithrombin_fraction",
    "factors_fraction",
    "tissueFactors_fraction",
    "dilution_ratio",
    "platelets_per_nL",
    "fibrinogen_g_per_L",
    "freeHemoglobin_mg_per_dL",
    "act_s",
  ],
  parts: () => [{ name: "patient.hemostasis" }],
  joints: {
    entry: (_part, plan) => plan.volume("patient.rightAtrium"),
    viscera: (_part, plan) => plan.row(tissueKind, "patient.viscera"),
  },
  fill: (rows, row, _part, plan) => {
    const { patient } = plan;
    rows.weight_kg[row] = patient.weight_kg;
    rows.adult_fraction[row] = Math.min(1, patient.age_years / GROWN_YEARS);
    rows.usualPlasma_mL[row] = usualBlood_mL(plan) * (1 - patient.hematocrit_fraction);
    rows.usualHemoglobin_g_per_mL[row] = patient.hematocrit_fraction * CELL_HEMOGLOBIN_G_PER_ML;
    rows.usualProtein_g_per_mL[row] = patient.protein_g_per_dL_plasma / 100;
    rows.antithrombin_scale[row] = patient.norms?.antithrombin_fraction ?? 1;
    rows.antithrombin_fraction[row] = rows.antithrombin_scale[row];
    rows.factors_fraction[row] = 1;
    rows.tissueFactors_fraction[row] = 1;
    rows.dilution_ratio[row] = 1;
    rows.act_s[row] = 120;
  },
});

export type Hemostasis = TableOf<typeof hemostasisKind>;

/** Rows of the volumes that hold the patient's blood. */
export function patientBlood(plan: Plan): Int32Array {
  return Int32Array.from(bloodParts(plan), ({ name }) => plan.volume(name));
}

/** What they hold at the start, mL. */
export function usualBlood_mL(plan: Plan): number {
  return bloodParts(plan).reduce((sum, { start_mL }) => sum + start_mL, 0);
}

function bloodParts({ patient }: Plan): Plan["volumes"] {
  return patient.body.volumes.filter(({ filling }) => filling === "arterial" || filling === "venous");
}

/** Every 100 ms. */
export function keepBloodFluid(
  h: Hemostasis,
  blood: Int32Array,
  volumes: Volumes,
  slow: SlowContents,
  tissues: Tissues,
  ledger: Ledger,
): void {
  give(h, slow, ledger);
  sampleBlood(h, blood, volumes, slow);
  const temperature_degC = tissues.temperature_degC[h.viscera[0]];
  moveHeparin(h, blood, slow, temperature_degC, ledger);
  h.act_s[0] = activatedClottingTime_s(sampleOf(h, temperature_degC), "kaolin");
}

/** The patient's blood as a test finds it. */
export function sampleOf(h: Hemostasis, temperature_degC: number): Sample {
  SAMPLE.heparin_IU_per_mL = h.plasmaHeparin_IU_per_mL[0];
  SAMPLE.antithrombin_fraction = h.antithrombin_fraction[0];
  SAMPLE.factors_fraction = h.factors_fraction[0];
  SAMPLE.tissueFactors_fraction = h.tissueFactors_fraction[0];
  SAMPLE.bivalirudin_mg_per_L = h.bivalirudin_mg_per_L[0];
  SAMPLE.argatroban_mg_per_L = h.argatroban_mg_per_L[0];
  SAMPLE.platelets_per_nL = h.platelets_per_nL[0];
  SAMPLE.temperature_degC = temperature_degC;
  SAMPLE.protamine_mg_per_kg = h.protamine_mg[0] / h.weight_kg[0];
  SAMPLE.aprotinin_KIU_per_mL = h.aprotinin_KIU_per_mL[0];
  return SAMPLE;
}

/** What was ordered enters the right atrium; protamine the blood as a whole. */
function give(h: Hemostasis, slow: SlowContents, ledger: Ledger): void {
  const infused_IU_per_kg = (h.infusion_IU_per_kg_h[0] / 3600) * CONTROL_S;
  const ordered_IU = h.pending_IU[0] + (h.loading_IU_per_kg[0] + infused_IU_per_kg) * h.weight_kg[0];
  if (ordered_IU > 0) {
    slow.heparin_IU[h.entry[0]] += ordered_IU;
    ledger.heparinEntered_IU[0] += ordered_IU;
    h.pending_IU[0] = 0;
    h.loading_IU_per_kg[0] = 0;
  }
  const protamine_mg = h.pendingProtamine_mg[0] + (h.protamineInfusion_mg_per_min[0] / 60) * CONTROL_S;
  h.protamine_mg[0] += protamine_mg;
  h.arrivedProtamine_mg_per_kg[0] = protamine_mg / h.weight_kg[0];
  h.pendingProtamine_mg[0] = 0;
}

/** Mixes what all of the patient's volumes hold, as the arm of a venous sample does within minutes. */
function sampleBlood(h: Hemostasis, blood: Int32Array, volumes: Volumes, slow: SlowContents): void {
  let held_mL = 0;
  let heparin_IU = 0;
  let hemoglobin_g = 0;
  let protein_g = 0;
  let platelets_1e9 = 0;
  let fibrinogen_g = 0;
  let freeHemoglobin_g = 0;
  for (let k = 0; k < blood.length; k++) {
    const volume = blood[k];
    held_mL += volumes.volume_mL[volume];
    heparin_IU += slow.heparin_IU[volume];
    hemoglobin_g += slow.hemoglobin_g[volume];
    protein_g += slow.factors_g[volume];
    platelets_1e9 += slow.platelets_1e9[volume];
    fibrinogen_g += slow.fibrinogen_g[volume];
    freeHemoglobin_g += slow.freeHemoglobin_g[volume];
  }
  const plasma_mL = Math.max(1, held_mL - hemoglobin_g / CELL_HEMOGLOBIN_G_PER_ML);
  const factors = protein_g / plasma_mL / h.usualProtein_g_per_mL[0];
  h.factors_fraction[0] = factors;
  h.tissueFactors_fraction[0] = factors + h.addedFactors_fraction[0];
  h.antithrombin_fraction[0] = h.antithrombin_scale[0] * factors + h.addedAntithrombin_fraction[0];
  h.dilution_ratio[0] = h.usualHemoglobin_g_per_mL[0] / Math.max(1e-3, hemoglobin_g / held_mL);
  h.heparin_IU_per_mL[0] = heparin_IU / held_mL;
  h.plasmaHeparin_IU_per_mL[0] = heparin_IU / plasma_mL;
  h.platelets_per_nL[0] = (1000 * platelets_1e9) / held_mL;
  h.fibrinogen_g_per_L[0] = (1000 * fibrinogen_g) / plasma_mL;
  h.freeHemoglobin_mg_per_dL[0] = (1e5 * freeHemoglobin_g) / plasma_mL;
}

/** To and from walls and depot, out of the body, and to protamine. */
function moveHeparin(
  h: Hemostasis,
  blood: Int32Array,
  slow: SlowContents,
  temperature_degC: number,
  ledger: Ledger,
): void {
  let heparin_IU = 0;
  for (let k = 0; k < blood.length; k++) heparin_IU += slow.heparin_IU[blood[k]];
  const elsewhere_IU = h.bound_IU[0] + h.depot_IU[0];
  const protamine_mg = h.protamine_mg[0];
  // Nearly every patient without a circuit has none.
  if (heparin_IU === 0 && elsewhere_IU === 0) {
    h.protamine_mg[0] = protamine_mg - protamine_mg * (CONTROL_S / PROTAMINE_FALLS_S);
    return;
  }
  const present = (heparin_IU + h.bound_IU[0]) / h.weight_kg[0];
  const perStep =
    (LINEAR_PER_MIN + SATURABLE_U_PER_KG_MIN / (HALF_SATURATION_U_PER_KG + present)) * (CONTROL_S / 60);
  const ill = 1 - h.eliminationSlowed_fraction[0] * h.adult_fraction[0];
  const eliminated = Math.min(0.5, ill * perStep * pow(3, (temperature_degC - 37) / 10));
  const neutralized_IU = Math.min(heparin_IU, protamine_mg * IU_PER_MG) * (CONTROL_S / NEUTRALIZING_S);
  const usual_IU = h.plasmaHeparin_IU_per_mL[0] * h.usualPlasma_mL[0];
  const toWalls_IU = (WALL_SHARE * usual_IU - h.bound_IU[0]) * (CONTROL_S / BINDING_S);
  const toDepot_IU = (DEPOT_SHARE * usual_IU - h.depot_IU[0]) * (CONTROL_S / DEPOT_S);
  const lost_IU = eliminated * heparin_IU + neutralized_IU;
  const change_IU = -(lost_IU + toWalls_IU + toDepot_IU);
  if (change_IU < 0 || heparin_IU > LEAST_IU) {
    const kept = 1 + change_IU / heparin_IU;
    for (let k = 0; k < blood.length; k++) slow.heparin_IU[blood[k]] *= kept;
  } else slow.heparin_IU[h.entry[0]] += change_IU;
  ledger.heparinLeft_IU[0] += lost_IU + eliminated * h.bound_IU[0];
  h.bound_IU[0] += toWalls_IU - eliminated * h.bound_IU[0];
  h.depot_IU[0] += toDepot_IU;
  h.protamine_mg[0] -= neutralized_IU / IU_PER_MG + protamine_mg * (CONTROL_S / PROTAMINE_FALLS_S);
}

const SAMPLE: { -readonly [key in keyof Sample]: number } = {
  heparin_IU_per_mL: 0,
  antithrombin_fraction: 1,
  factors_fraction: 1,
  tissueFactors_fraction: 1,
  bivalirudin_mg_per_L: 0,
  argatroban_mg_per_L: 0,
  platelets_per_nL: 0,
  temperature_degC: 37,
  protamine_mg_per_kg: 0,
  aprotinin_KIU_per_mL: 0,
};
const GROWN_YEARS = 16;
const LINEAR_PER_MIN = 0.001;
const SATURABLE_U_PER_KG_MIN = 1.15;
const HALF_SATURATION_U_PER_KG = 35;
/** With the plasma itself 0.07 L/kg of the reference man. */
const WALL_SHARE = 0.7;
const BINDING_S = 60;
/** Plasma proteins and cells that let heparin go slowly (teaching assumptions): less than 0.3 U/mL come back. */
const DEPOT_SHARE = 0.36;
const DEPOT_S = 5400;
/** Below it there is no proportion between the volumes by which to grow. */
const LEAST_IU = 1;
const IU_PER_MG = 100;
const NEUTRALIZING_S = 10;
/** 4.5 min (J. Butterworth et al., Ann Thorac Surg 74:1589, 2002), as a time constant. */
const PROTAMINE_FALLS_S = 390;

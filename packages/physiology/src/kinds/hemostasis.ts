import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
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
 * Heparin in the patient's blood, its antidote, and the clotting time that both give.
 *
 *   dX/dt = −(k + V/(K + X))·X·3^((T−37)/10),   X in U per kg, in the blood and on the vessels' walls
 *
 * k 0.001/min, V 1.15 U/kg/min, K 35 U/kg: half-lives of 31, 59 and 151 min after 25, 100 and 400 U/kg (published 30, 60
 * and 150), and less than 10 %/h at 25 °C. Walls hold two parts to three in the blood, within 2 min: 300 U/kg then leave
 * 2.7 U/mL (published 1.8–3.0), and what they give back after protamine is the rebound.
 *
 *   ACT = 120 s·(usual Hct/Hct)^0.5·(1 + 0.02·(37 − T)) + 110 s·heparin(U/mL)·AT^0.8 + 30 s·free protamine(mg/kg)
 *
 * 420 s after 3 mg/kg (published 308–520), linear as below 500 s; the terms of dilution, cold, antithrombin and protamine
 * are teaching assumptions. One mg of protamine neutralizes 100 U; what is left falls with a half-time of 4.5 min.
 * Antithrombin, platelets and fibrinogen are diluted with protein and cells; they aren't consumed.
 */
export const hemostasisKind = defineKind({
  name: "hemostasis",
  columns: [
    "pending_IU",
    "pendingProtamine_mg",
    "loading_IU_per_kg",
    "bound_IU",
    "protamine_mg",
    "weight_kg",
    "usualHemoglobin_g_per_mL",
    "usualProtein_g_per_mL",
    "antithrombin_scale",
    "heparin_IU_per_mL",
    "antithrombin_fraction",
    "dilution_ratio",
    "act_s",
  ],
  parts: () => [{ name: "patient.hemostasis" }],
  joints: {
    entry: (_part, plan) => plan.volume("patient.rightAtrium"),
    viscera: (_part, plan) => plan.row(tissueKind, "patient.viscera"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.weight_kg[row] = patient.weight_kg;
    rows.usualHemoglobin_g_per_mL[row] = patient.hematocrit_fraction * CELL_HEMOGLOBIN_G_PER_ML;
    rows.usualProtein_g_per_mL[row] = patient.protein_g_per_dL_plasma / 100;
    rows.antithrombin_scale[row] = 1;
    rows.antithrombin_fraction[row] = 1;
    rows.dilution_ratio[row] = 1;
    rows.act_s[row] = BASELINE_S;
  },
});

export type Hemostasis = TableOf<typeof hemostasisKind>;

/** Rows of the volumes that hold the patient's blood. */
export function patientBlood(plan: Plan): Int32Array {
  const blood = plan.patient.body.volumes.filter(
    ({ filling }) => filling === "arterial" || filling === "venous",
  );
  return Int32Array.from(blood, ({ name }) => plan.volume(name));
}

/** Every 100 ms. */
export function keepBloodFluid(
  hemostasis: Hemostasis,
  blood: Int32Array,
  volumes: Volumes,
  slow: SlowContents,
  tissues: Tissues,
  ledger: Ledger,
): void {
  give(hemostasis, slow, ledger);
  const h = hemostasis;
  let held_mL = 0;
  let heparin_IU = 0;
  let hemoglobin_g = 0;
  let protein_g = 0;
  for (let k = 0; k < blood.length; k++) {
    const volume = blood[k];
    held_mL += volumes.volume_mL[volume];
    heparin_IU += slow.heparin_IU[volume];
    hemoglobin_g += slow.hemoglobin_g[volume];
    protein_g += slow.protein_g[volume];
  }
  const weight_kg = h.weight_kg[0];
  const temperature_degC = tissues.temperature_degC[h.viscera[0]];
  const present = (heparin_IU + h.bound_IU[0]) / weight_kg;
  const perStep =
    (LINEAR_PER_MIN + SATURABLE_U_PER_KG_MIN / (HALF_SATURATION_U_PER_KG + present)) * (CONTROL_S / 60);
  const eliminated = Math.min(0.5, perStep * pow(3, (temperature_degC - 37) / 10));
  const neutralized_IU = Math.min(heparin_IU, h.protamine_mg[0] * IU_PER_MG) * (CONTROL_S / NEUTRALIZING_S);
  const boundMore_IU = (WALL_RATIO * heparin_IU - h.bound_IU[0]) * (CONTROL_S / BINDING_S);
  const lost_IU = eliminated * heparin_IU + neutralized_IU;
  if (heparin_IU > 0) {
    const kept = 1 - (lost_IU + boundMore_IU) / heparin_IU;
    for (let k = 0; k < blood.length; k++) slow.heparin_IU[blood[k]] *= kept;
    ledger.heparinLeft_IU[0] += lost_IU + eliminated * h.bound_IU[0];
    h.bound_IU[0] += boundMore_IU - eliminated * h.bound_IU[0];
  }
  h.protamine_mg[0] -= neutralized_IU / IU_PER_MG + h.protamine_mg[0] * (CONTROL_S / PROTAMINE_FALLS_S);

  const plasma_mL = held_mL - hemoglobin_g / CELL_HEMOGLOBIN_G_PER_ML;
  const antithrombin = (h.antithrombin_scale[0] * protein_g) / plasma_mL / h.usualProtein_g_per_mL[0];
  const dilution = h.usualHemoglobin_g_per_mL[0] / Math.max(1e-3, hemoglobin_g / held_mL);
  h.heparin_IU_per_mL[0] = heparin_IU / held_mL;
  h.antithrombin_fraction[0] = antithrombin;
  h.dilution_ratio[0] = dilution;
  h.act_s[0] =
    BASELINE_S * Math.sqrt(dilution) * (1 + 0.02 * Math.max(0, 37 - temperature_degC)) +
    HEPARIN_S_ML_PER_IU * (heparin_IU / held_mL) * pow(Math.max(0, antithrombin), 0.8) +
    (PROTAMINE_S_KG_PER_MG * h.protamine_mg[0]) / weight_kg;
}

/** What was ordered enters the right atrium; protamine the blood as a whole. */
function give(h: Hemostasis, slow: SlowContents, ledger: Ledger): void {
  const ordered_IU = h.pending_IU[0] + h.loading_IU_per_kg[0] * h.weight_kg[0];
  if (ordered_IU > 0) {
    slow.heparin_IU[h.entry[0]] += ordered_IU;
    ledger.heparinEntered_IU[0] += ordered_IU;
    h.pending_IU[0] = 0;
    h.loading_IU_per_kg[0] = 0;
  }
  h.protamine_mg[0] += h.pendingProtamine_mg[0];
  h.pendingProtamine_mg[0] = 0;
}

const LINEAR_PER_MIN = 0.001;
const SATURABLE_U_PER_KG_MIN = 1.15;
const HALF_SATURATION_U_PER_KG = 35;
const WALL_RATIO = 2 / 3;
const BINDING_S = 60;
const IU_PER_MG = 100;
const NEUTRALIZING_S = 10;
/** 4.5 min (J. Butterworth et al., Ann Thorac Surg 74:1589, 2002), as a time constant. */
const PROTAMINE_FALLS_S = 390;
const BASELINE_S = 120;
const HEPARIN_S_ML_PER_IU = 110;
const PROTAMINE_S_KG_PER_MG = 30;

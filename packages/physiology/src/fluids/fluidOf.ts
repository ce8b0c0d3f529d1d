import type { Filling } from "../assemblies/parts.ts";
import { bloodFromTensions } from "../blood/bloodFromTensions.ts";
import type { BloodTensions } from "../blood/bloodFromTensions.ts";
import type { Composition } from "../kinds/contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../kinds/heatCapacity.ts";
import type { Patient } from "../patients/Patient.ts";
import { FLUIDS } from "./fluids.ts";
import type { Fluid } from "./Fluid.ts";

/** What a milliliter of a filling holds: the patient's own blood, or a fluid of the list. */
export function fluidOf(filling: Filling, patient: Patient): Composition {
  const known = COMPOSED.get(patient) ?? new Map<Filling, Composition>();
  COMPOSED.set(patient, known);
  const composition =
    known.get(filling) ??
    compose(filling === "arterial" || filling === "venous" ? bloodOf(patient, filling) : FLUIDS[filling]);
  known.set(filling, composition);
  return composition;
}

/** Many volumes hold the same. */
const COMPOSED = new WeakMap<Patient, Map<Filling, Composition>>();

function bloodOf(patient: Patient, side: "arterial" | "venous"): Fluid {
  return {
    ...OWN_BLOOD,
    hematocrit_fraction: patient.hematocrit_fraction,
    fetal_fraction: patient.fetalHemoglobin_fraction ?? 0,
    protein_g_per_dL_plasma: patient.protein_g_per_dL_plasma,
    platelets_1e9_per_L: patient.norms?.platelets_1e9_per_L ?? OWN_BLOOD.platelets_1e9_per_L,
    fibrinogen_g_per_L: patient.norms?.fibrinogen_g_per_L ?? OWN_BLOOD.fibrinogen_g_per_L,
    factors_g_per_dL_plasma: patient.protein_g_per_dL_plasma,
    ...(side === "arterial"
      ? { ph: 7.4, pco2_mmHg: 40, po2_mmHg: 95 }
      : { ph: 7.37, pco2_mmHg: 45, po2_mmHg: 40 }),
  };
}

/** What a milliliter of a fluid holds. */
export function compose(fluid: Fluid): Composition {
  const tensions: BloodTensions = {
    ...fluid,
    fetal_fraction: fluid.fetal_fraction ?? 0,
    dpg_mmol_per_L_cells: fluid.dpg_mmol_per_L_cells,
  };
  const blood = bloodFromTensions(tensions);
  // Plasma concentrations, so that red cells take no part in them.
  const plasma = (1 - fluid.hematocrit_fraction) / 1000;
  return {
    o2_mmol: blood.o2_mmol_per_mL,
    co2_mmol: fluid.co2_mmol_per_L === undefined ? blood.co2_mmol_per_mL : fluid.co2_mmol_per_L / 1000,
    sid_mmol: fluid.sid_mmol_per_L === undefined ? blood.sid_mmol_per_mL : fluid.sid_mmol_per_L / 1000,
    heat_J: fluid.temperature_degC * HEAT_CAPACITY_J_PER_ML_K,
    nitrogen_mmol: fluid.nitrogen_mmHg * NITROGEN_MMOL_PER_ML_MMHG,
    bubbles_mmol: 0,
    hemoglobin_g: blood.hemoglobin_g_per_mL,
    fetalHemoglobin_g: blood.fetalHemoglobin_g_per_mL,
    dpg_mmol: blood.dpg_mmol_per_mL,
    protein_g: blood.protein_g_per_mL,
    sodium_mmol: fluid.sodium_mmol_per_L * plasma,
    potassium_mmol: fluid.potassium_mmol_per_L * plasma,
    calcium_mmol: fluid.calcium_mmol_per_L * plasma,
    glucose_mmol: fluid.glucose_mmol_per_L * plasma,
    lactate_mmol: fluid.lactate_mmol_per_L / 1000,
    heparin_IU: fluid.heparin_IU_per_mL,
    freeHemoglobin_g: fluid.freeHemoglobin_mg_per_dL * 1e-5 * (1 - fluid.hematocrit_fraction),
    vapor_mL: 0,
    lidocaine_mg: fluid.lidocaine_mg_per_mL,
    platelets_1e9: fluid.platelets_1e9_per_L / 1000,
    fibrinogen_g: fluid.fibrinogen_g_per_L * plasma,
    citrate_mmol: (fluid.citrate_mmol_per_L ?? 0) * plasma,
    factors_g: (fluid.factors_g_per_dL_plasma ?? 0) * 10 * plasma,
  };
}

/** Bunsen 0.0130 at 37 °C over 760 mmHg and 22.4 mL/mmol. */
const NITROGEN_MMOL_PER_ML_MMHG = 0.013 / 760 / 22.4;

const OWN_BLOOD: Fluid = {
  hematocrit_fraction: 0.42,
  protein_g_per_dL_plasma: 7,
  dpg_mmol_per_L_cells: 5,
  temperature_degC: 36.8,
  ph: 7.4,
  pco2_mmHg: 40,
  po2_mmHg: 95,
  nitrogen_mmHg: 400,
  sodium_mmol_per_L: 140,
  potassium_mmol_per_L: 4.2,
  calcium_mmol_per_L: 2.35,
  glucose_mmol_per_L: 5.8,
  lactate_mmol_per_L: 1,
  heparin_IU_per_mL: 0,
  freeHemoglobin_mg_per_dL: 3,
  lidocaine_mg_per_mL: 0,
  // Middle of the usual 150–400 and 2–4 for adults (teaching assumption).
  platelets_1e9_per_L: 220,
  fibrinogen_g_per_L: 3,
};

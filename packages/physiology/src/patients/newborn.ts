import { describeChild } from "./describeChild.ts";
import type { Patient } from "./Patient.ts";

/** 3 kg, 50 cm, some days old: about 240 mL/min/kg (F. J. Walther et al., 1985), 80 % fetal hemoglobin; sources: `validation/published/children.ts`, `children2.ts`. */
export const newborn = (): Patient =>
  describeChild({
    id: "newborn",
    label: { en: "Newborn, 3 kg, 50 cm", es: "Recién nacido, 3 kg, 50 cm" },
    sex: "male",
    age_years: 0.01,
    height_cm: 50,
    weight_kg: 3,
    hematocrit_fraction: 0.51,
    fetalHemoglobin_fraction: 0.8,
    protein_g_per_dL_plasma: 5.5,
    bloodVolume_mL: 255,
    heartRate_per_min: 130,
    meanPressure_mmHg: 50,
    output_L_per_min: 0.85,
    uptake_mL_per_min: 34,
    brain: { mass_kg: 0.37, flow_mL_per_min: 93 },
    restingVolume_mL: 72,
    compliance_mL_per_cmH2O: 3.2,
    arterialCompliance: 1.8,
    interstitium_mL: 1_000,
    norms: {
      apneaSlowing_fraction: 0.45,
      filtration_mL_per_min_per_173: 40,
      antithrombin_fraction: 0.7,
      platelets_1e9_per_L: 270,
      fibrinogen_g_per_L: 2.9,
    },
  });

import { describeChild } from "./describeChild.ts";
import type { Patient } from "./Patient.ts";

/** 8 kg, 69 cm, seven months, at the low of its hemoglobin; sources: `validation/published/children.ts`, `children2.ts`. */
export const infant = (): Patient =>
  describeChild({
    id: "infant",
    label: { en: "Infant, 8 kg, 69 cm", es: "Lactante, 8 kg, 69 cm" },
    sex: "female",
    age_years: 0.6,
    height_cm: 69,
    weight_kg: 8,
    hematocrit_fraction: 0.35,
    fetalHemoglobin_fraction: 0.05,
    protein_g_per_dL_plasma: 6.9,
    bloodVolume_mL: 680,
    heartRate_per_min: 128,
    meanPressure_mmHg: 62,
    output_L_per_min: 1.35,
    uptake_mL_per_min: 60,
    brain: { mass_kg: 0.75, flow_mL_per_min: 350 },
    restingVolume_mL: 165,
    compliance_mL_per_cmH2O: 9,
    arterialCompliance: 1.6,
    interstitium_mL: 2_300,
    norms: {
      apneaSlowing_fraction: 0.25,
      filtration_mL_per_min_per_173: 62,
      antithrombin_fraction: 1,
      platelets_1e9_per_L: 300,
      fibrinogen_g_per_L: 2.9,
    },
  });

import { describeChild } from "./describeChild.ts";
import type { Patient } from "./Patient.ts";

/** 20 kg, 115 cm, six years; sources: `validation/published/children.ts`, `children2.ts`. */
export const childSix = (): Patient =>
  describeChild({
    id: "child-six",
    label: { en: "Child, 20 kg, 115 cm", es: "Niño, 20 kg, 115 cm" },
    sex: "male",
    age_years: 6,
    height_cm: 115,
    weight_kg: 20,
    hematocrit_fraction: 0.38,
    fetalHemoglobin_fraction: 0,
    protein_g_per_dL_plasma: 6.8,
    bloodVolume_mL: 1_500,
    heartRate_per_min: 95,
    meanPressure_mmHg: 70,
    output_L_per_min: 2.45,
    uptake_mL_per_min: 120,
    brain: { mass_kg: 1.3, flow_mL_per_min: 1_000 },
    restingVolume_mL: 600,
    compliance_mL_per_cmH2O: 24,
    arterialCompliance: 1.4,
    interstitium_mL: 4_500,
    norms: {
      apneaSlowing_fraction: 0,
      filtration_mL_per_min_per_173: 104,
      antithrombin_fraction: 1,
      platelets_1e9_per_L: 280,
      fibrinogen_g_per_L: 3,
    },
  });

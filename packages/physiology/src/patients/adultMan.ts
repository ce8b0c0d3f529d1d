import { adultBody } from "./adultBody.ts";
import type { Patient } from "./Patient.ts";

/** 175 cm, 75 kg, anesthetized. */
export const adultMan: Patient = {
  id: "adult-man",
  label: { en: "Adult man, 175 cm, 75 kg", es: "Hombre adulto, 175 cm, 75 kg" },
  sex: "male",
  age_years: 55,
  height_cm: 175,
  weight_kg: 75,
  bsa_m2: 1.903,
  hematocrit_fraction: 0.41,
  protein_g_per_dL_plasma: 7,
  restingHeartRate_per_min: 72,
  meanPressureSet_mmHg: 85,
  fullVo2_mL_per_min: 225,
  lungs: {
    compliance_mL_per_mmHg: 136,
    airway_mmHg_s_per_mL: 0.004,
    restingVolume_mL: 2000,
    deadSpace_mL: 150,
    alveolarDeadSpace_fraction: 0.08,
    diffusionO2_mmol_per_s_mmHg: 0.02,
    diffusionCo2_mmol_per_s_mmHg: 0.2,
  },
  // Nadler: 4,985 mL.
  body: adultBody({ vessels: 1.903 / 1.83, bloodVolume_mL: 4985, weight_kg: 75, tone: 0.88 }),
};

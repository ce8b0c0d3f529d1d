import { describePatient } from "./describePatient.ts";
import type { Patient } from "./Patient.ts";

/** 165 cm, 60 kg. */
export const adultWoman = (): Patient =>
  describePatient({
    id: "adult-woman",
    label: { en: "Adult woman, 165 cm, 60 kg", es: "Mujer adulta, 165 cm, 60 kg" },
    sex: "female",
    age_years: 45,
    height_cm: 165,
    weight_kg: 60,
    hematocrit_fraction: 0.39,
    restingHeartRate_per_min: 58,
    meanPressureSet_mmHg: 82,
    shape: { arterialCompliance: 1.35 },
  });

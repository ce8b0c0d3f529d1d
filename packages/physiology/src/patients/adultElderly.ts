import { describePatient } from "./describePatient.ts";
import type { Patient } from "./Patient.ts";

/** Frail: 45 kg, 155 cm, 80 years. */
export const adultElderly = (): Patient =>
  describePatient({
    id: "adult-elderly",
    label: { en: "Frail elderly woman, 155 cm, 45 kg", es: "Anciana frágil, 155 cm, 45 kg" },
    sex: "female",
    age_years: 80,
    height_cm: 155,
    weight_kg: 45,
    hematocrit_fraction: 0.36,
    restingHeartRate_per_min: 70,
    meanPressureSet_mmHg: 85,
    tone: 0.88,
    fullVo2_mL_per_min: 145,
  });

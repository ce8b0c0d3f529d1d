import { describePatient } from "./describePatient.ts";
import type { Patient } from "./Patient.ts";

/** 160 kg at 175 cm: body mass index 52. */
export const adultObese = (): Patient =>
  describePatient({
    id: "adult-obese",
    label: { en: "Obese adult, 175 cm, 160 kg", es: "Adulto obeso, 175 cm, 160 kg" },
    sex: "male",
    age_years: 45,
    height_cm: 175,
    weight_kg: 160,
    hematocrit_fraction: 0.43,
    restingHeartRate_per_min: 75,
    meanPressureSet_mmHg: 86,
    // Ejection of 69 % (litmetric.com/detail/3812317, abstract).
    shape: { leftStrength: 1.25, arterialCompliance: 1.4 },
    // 297 mL/min anesthetized and ventilated (J. P. Kress et al., Am J Respir Crit Care Med 160:883, 1999).
    fullVo2_mL_per_min: 320,
  });

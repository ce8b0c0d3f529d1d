import { adultBody } from "./adultBody.ts";
import type { Patient } from "./Patient.ts";

/** 175 cm, 75 kg; anesthetized, on full bypass with a crystalloid prime. */
export const adultMan: Patient = {
  id: "adult-man",
  label: { en: "Adult man, 175 cm, 75 kg", es: "Hombre adulto, 175 cm, 75 kg" },
  height_cm: 175,
  weight_kg: 75,
  bsa_m2: 1.903,
  bypassHematocrit_fraction: 0.265,
  bypassProtein_g_per_dL_plasma: 4.8,
  restingHeartRate_per_min: 74,
  meanPressureSet_mmHg: 65,
  fullVo2_mL_per_min: 190,
  arteriolarTone: 1.35,
  body: adultBody(1.903 / 1.83),
};

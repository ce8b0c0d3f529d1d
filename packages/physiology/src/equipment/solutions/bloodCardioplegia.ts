import type { Cardioplegia } from "../cardioplegia.ts";
import { NO_IONS } from "../ions.ts";

const COMMON = {
  ...NO_IONS,
  glucose_mmol_per_L: 10,
  mannitol_mmol_per_L: 0,
  lidocaine_mg_per_L: 0,
  histidine_mmol_per_L: 0,
  bloodParts: 4,
  temperature_degC: 8,
  interval_min: 20,
} as const;

const DELIVERED =
  "delivered K 20 (induction) and 10 mmol/L (maintenance), Mg 13 and 9 mmol/L: PMC6986803, Table 2 (Anesthesiol Clin 37:769, 2019)";
const USE = "teaching assumption: cold, first dose 15 mL/kg, then 6 mL/kg every 20 min";

/** Blood 4:1 for arrest. */
export const bloodHighPotassium: Cardioplegia = {
  ...COMMON,
  id: "blood-4-1-high-potassium",
  label: { en: "Blood cardioplegia 4:1, high potassium", es: "Cardioplejía hemática 4:1, potasio alto" },
  sodium_mmol_per_L: 95,
  potassium_mmol_per_L: 75.7,
  calcium_mmol_per_L: 0.5,
  magnesium_mmol_per_L: 60,
  chloride_mmol_per_L: 280,
  bicarbonate_mmol_per_L: 11.7,
  ph: 7.6,
  dose_mL_per_kg: 15,
  laterDose_mL_per_kg: 6,
  source: `crystalloid K 75.7 mmol/L (70 to 81.5), delivered 18.15 to 21.2: "Proportioned blood cardioplegia delivery systems", abstract; ${DELIVERED}; magnesium of the crystalloid from it, the rest assumed`,
  useSource: USE,
};

/** Blood 4:1 for the later doses. */
export const bloodLowPotassium: Cardioplegia = {
  ...COMMON,
  id: "blood-4-1-low-potassium",
  label: { en: "Blood cardioplegia 4:1, low potassium", es: "Cardioplejía hemática 4:1, potasio bajo" },
  sodium_mmol_per_L: 120,
  potassium_mmol_per_L: 32,
  calcium_mmol_per_L: 0.5,
  magnesium_mmol_per_L: 41,
  chloride_mmol_per_L: 223,
  bicarbonate_mmol_per_L: 12,
  ph: 7.6,
  dose_mL_per_kg: 6,
  laterDose_mL_per_kg: 6,
  source: `${DELIVERED}; the crystalloid computed from it for plasma of K 4.5 and Mg 1, the rest assumed`,
  useSource: USE,
};

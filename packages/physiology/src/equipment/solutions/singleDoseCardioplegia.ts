import type { Cardioplegia } from "../cardioplegia.ts";
import { plasmaLyte } from "../fluids.ts";
import { NO_IONS } from "../ions.ts";

/** Final volume of del Nido's crystalloid, L. */
const LITERS = 1.1;
const DEL_NIDO =
  "1 L Plasma-Lyte A, KCl 26 mEq, NaHCO3 13 mEq, mannitol 3.26 g, lidocaine 130 mg in 1100 mL, blood 1:4: J Extra Corpor Technol 56:159 (2024), Table 1; MgSO4·7H2O 2 g: PMC6986803, Table 2 and J Extra Corpor Technol 56:84 (2024), Table 1";

/** del Nido: one part of blood to four, with lidocaine against the current of sodium. */
export const delNido: Cardioplegia = {
  ...NO_IONS,
  id: "del-nido",
  label: { en: "del Nido cardioplegia", es: "Cardioplejía de del Nido" },
  sodium_mmol_per_L: (plasmaLyte.sodium_mmol_per_L + 13) / LITERS,
  potassium_mmol_per_L: (plasmaLyte.potassium_mmol_per_L + 26) / LITERS,
  magnesium_mmol_per_L: (plasmaLyte.magnesium_mmol_per_L + 2000 / 246.5) / LITERS,
  chloride_mmol_per_L: (plasmaLyte.chloride_mmol_per_L + 26 + 0.5) / LITERS,
  sulfate_mmol_per_L: 2000 / 246.5 / LITERS,
  bicarbonate_mmol_per_L: 13 / LITERS,
  acetate_mmol_per_L: plasmaLyte.acetate_mmol_per_L / LITERS,
  gluconate_mmol_per_L: plasmaLyte.gluconate_mmol_per_L / LITERS,
  glucose_mmol_per_L: 0,
  mannitol_mmol_per_L: 3260 / 182.2 / LITERS,
  lidocaine_mg_per_L: 130 / LITERS,
  histidine_mmol_per_L: 0,
  ph: 7.4,
  bloodParts: 0.25,
  temperature_degC: 4,
  dose_mL_per_kg: 20,
  laterDose_mL_per_kg: 10,
  interval_min: 90,
  source: `${DEL_NIDO}; lidocaine as hydrochloride brings 0.5 mmol of chloride, assumed`,
  useSource:
    "20 mL/kg, then 10 mL/kg after 90 min: J Extra Corpor Technol 56:159 (2024), Table 1; temperature assumed",
};

/** Bretschneider's solution: little sodium and calcium, buffered by histidine. */
export const custodiol: Cardioplegia = {
  ...NO_IONS,
  id: "custodiol-htk",
  label: { en: "Custodiol (HTK)", es: "Custodiol (HTK)" },
  sodium_mmol_per_L: 15,
  potassium_mmol_per_L: 10,
  magnesium_mmol_per_L: 4,
  calcium_mmol_per_L: 0.015,
  chloride_mmol_per_L: 50,
  glucose_mmol_per_L: 0,
  mannitol_mmol_per_L: 30,
  lidocaine_mg_per_L: 0,
  histidine_mmol_per_L: 198,
  ph: 7.42,
  bloodParts: 0,
  temperature_degC: 6,
  dose_mL_per_kg: 20,
  laterDose_mL_per_kg: 10,
  interval_min: 120,
  source:
    "Custodiol HTK label (drugs.com/drp/custodiol-htk-solution): K 9 and 1 with ketoglutarate, histidine 180 and 18 as hydrochloride, Cl 50, pH 7.4 to 7.45 at 4 °C",
  useSource:
    "teaching assumption; in one series 1.5 to 2 L were given for valve surgery (Kantathut, Braz J Cardiovasc Surg, doi 10.21470/1678-9741-2022-0447)",
};

/** St Thomas' Hospital solution no. 2, buffered before use. */
export const stThomas: Cardioplegia = {
  ...NO_IONS,
  id: "st-thomas-2",
  label: { en: "St Thomas II (Plegisol)", es: "St Thomas II (Plegisol)" },
  sodium_mmol_per_L: 120,
  potassium_mmol_per_L: 16,
  magnesium_mmol_per_L: 16,
  calcium_mmol_per_L: 1.2,
  chloride_mmol_per_L: 160,
  bicarbonate_mmol_per_L: 10,
  glucose_mmol_per_L: 0,
  mannitol_mmol_per_L: 0,
  lidocaine_mg_per_L: 0,
  histidine_mmol_per_L: 0,
  ph: 7.8,
  bloodParts: 0,
  temperature_degC: 4,
  dose_mL_per_kg: 23,
  laterDose_mL_per_kg: 15,
  interval_min: 20,
  source:
    "Plegisol label, Hospira (medlibrary.org/lib/rx/meds/plegisol): buffered with 10 mEq NaHCO3 per liter",
  useSource:
    "Plegisol label: 300 mL/m²/min for 2 to 4 min, then for 2 min every 20 to 30 min, at 4 °C; per kg from its example of 540 mL/min in 70 kg, 3 min and 2 min",
};

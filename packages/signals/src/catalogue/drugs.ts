import type { UnitCode } from "@openperfusion/units";
import type { Signal } from "../signal.ts";

interface Range {
  readonly max: number;
  readonly step: number;
  readonly decimals: number;
}

/** What a pump is set to: the rate as it is said at the bedside. */
function infusion(en: string, es: string, short: string, unit: UnitCode, range: Range): Signal {
  return given({ en: `${en}, infusion`, es: `${es}, infusión` }, short, unit, range);
}

/** What is pushed at once, and counts as set back to nothing. */
function bolus(en: string, es: string, short: string, unit: UnitCode, range: Range): Signal {
  return given({ en: `${en}, bolus`, es: `${es}, bolo` }, short, unit, range);
}

function given(
  label: Signal["label"],
  short: string,
  unit: UnitCode,
  { max, step, decimals }: Range,
): Signal {
  return {
    label,
    short,
    unit,
    decimals,
    plausible: [0, 2 * max],
    control: { min: 0, max, step, default: 0 },
  };
}

/** Drugs by name; the ranges are what pumps and syringes are set to, not recommendations (teaching assumption). */
// oxfmt-ignore
export const drugs = {
  "drug.phenylephrine.infusion": infusion("Phenylephrine", "Fenilefrina", "Phenyl", "ug/(kg.min)", { max: 10, step: 0.1, decimals: 1 }),
  "drug.phenylephrine.bolus": bolus("Phenylephrine", "Fenilefrina", "Phenyl", "ug", { max: 2000, step: 10, decimals: 0 }),
  "drug.norepinephrine.infusion": infusion("Norepinephrine", "Noradrenalina", "Norepi", "ug/(kg.min)", { max: 2, step: 0.01, decimals: 2 }),
  "drug.norepinephrine.bolus": bolus("Norepinephrine", "Noradrenalina", "Norepi", "ug", { max: 100, step: 1, decimals: 0 }),
  "drug.vasopressin.infusion": infusion("Vasopressin", "Vasopresina", "Vasopr", "[IU]/min", { max: 0.2, step: 0.01, decimals: 2 }),
  "drug.vasopressin.bolus": bolus("Vasopressin", "Vasopresina", "Vasopr", "[IU]", { max: 10, step: 0.1, decimals: 1 }),
  "drug.angiotensin.infusion": infusion("Angiotensin II", "Angiotensina II", "Angio II", "ng/(kg.min)", { max: 80, step: 1, decimals: 0 }),
  "drug.epinephrine.infusion": infusion("Epinephrine", "Adrenalina", "Epi", "ug/(kg.min)", { max: 1, step: 0.01, decimals: 2 }),
  "drug.epinephrine.bolus": bolus("Epinephrine", "Adrenalina", "Epi", "ug", { max: 1000, step: 5, decimals: 0 }),
  "drug.dobutamine.infusion": infusion("Dobutamine", "Dobutamina", "Dobut", "ug/(kg.min)", { max: 20, step: 0.5, decimals: 1 }),
  "drug.milrinone.infusion": infusion("Milrinone", "Milrinona", "Milrinone", "ug/(kg.min)", { max: 1, step: 0.05, decimals: 2 }),
  "drug.milrinone.bolus": bolus("Milrinone", "Milrinona", "Milrinone", "mg", { max: 10, step: 0.05, decimals: 2 }),
  "drug.nitroglycerin.infusion": infusion("Nitroglycerin", "Nitroglicerina", "Nitrogl", "ug/(kg.min)", { max: 10, step: 0.1, decimals: 1 }),
  "drug.nitroglycerin.bolus": bolus("Nitroglycerin", "Nitroglicerina", "Nitrogl", "ug", { max: 500, step: 10, decimals: 0 }),
  "drug.nicardipine.infusion": infusion("Nicardipine", "Nicardipino", "Nicard", "mg/h", { max: 20, step: 0.5, decimals: 1 }),
  "drug.nicardipine.bolus": bolus("Nicardipine", "Nicardipino", "Nicard", "mg", { max: 5, step: 0.1, decimals: 1 }),
  "drug.nitricOxide.infusion": infusion("Nitric oxide, inhaled", "Óxido nítrico inhalado", "iNO", "[ppm]", { max: 80, step: 1, decimals: 0 }),
  "drug.esmolol.infusion": infusion("Esmolol", "Esmolol (betabloqueante)", "Esmolol", "ug/(kg.min)", { max: 300, step: 5, decimals: 0 }),
  "drug.esmolol.bolus": bolus("Esmolol", "Esmolol (betabloqueante)", "Esmolol", "mg", { max: 200, step: 5, decimals: 0 }),
  "drug.amiodarone.infusion": infusion("Amiodarone", "Amiodarona", "Amiod", "mg/min", { max: 5, step: 0.1, decimals: 1 }),
  "drug.amiodarone.bolus": bolus("Amiodarone", "Amiodarona", "Amiod", "mg", { max: 450, step: 10, decimals: 0 }),
  "drug.lidocaine.infusion": infusion("Lidocaine", "Lidocaína", "Lidoc", "mg/min", { max: 4, step: 0.1, decimals: 1 }),
  "drug.lidocaine.bolus": bolus("Lidocaine", "Lidocaína", "Lidoc", "mg", { max: 200, step: 5, decimals: 0 }),
  "drug.magnesium.infusion": infusion("Magnesium sulfate", "Sulfato de magnesio", "Mg", "mmol/h", { max: 20, step: 0.5, decimals: 1 }),
  "drug.magnesium.bolus": bolus("Magnesium sulfate", "Sulfato de magnesio", "Mg", "mmol", { max: 20, step: 0.5, decimals: 1 }),
  "drug.methyleneBlue.infusion": infusion("Methylene blue", "Azul de metileno", "Meth blue", "mg/(kg.h)", { max: 1, step: 0.05, decimals: 2 }),
  "drug.methyleneBlue.bolus": bolus("Methylene blue", "Azul de metileno", "Meth blue", "mg", { max: 500, step: 10, decimals: 0 }),
  "drug.hydroxocobalamin.infusion": infusion("Hydroxocobalamin", "Hidroxocobalamina", "OH-Cbl", "mg/min", { max: 1000, step: 1, decimals: 0 }),
  "drug.hydroxocobalamin.bolus": bolus("Hydroxocobalamin", "Hidroxocobalamina", "OH-Cbl", "g", { max: 10, step: 0.5, decimals: 1 }),
  "drug.propofol.infusion": infusion("Propofol", "Propofol (hipnótico)", "Propofol", "mg/(kg.h)", { max: 15, step: 0.1, decimals: 1 }),
  "drug.propofol.bolus": bolus("Propofol", "Propofol (hipnótico)", "Propofol", "mg", { max: 300, step: 5, decimals: 0 }),
  "drug.fentanyl.infusion": infusion("Fentanyl", "Fentanilo", "Fentanyl", "ug/(kg.h)", { max: 20, step: 0.1, decimals: 1 }),
  "drug.fentanyl.bolus": bolus("Fentanyl", "Fentanilo", "Fentanyl", "ug", { max: 7500, step: 25, decimals: 0 }),
  "drug.rocuronium.infusion": infusion("Rocuronium", "Rocuronio", "Rocur", "ug/(kg.min)", { max: 20, step: 0.5, decimals: 1 }),
  "drug.rocuronium.bolus": bolus("Rocuronium", "Rocuronio", "Rocur", "mg", { max: 150, step: 5, decimals: 0 }),
  "drug.dantrolene.bolus": bolus("Dantrolene", "Dantroleno", "Dantrol", "mg", { max: 400, step: 10, decimals: 0 }),
  "drug.furosemide.infusion": infusion("Furosemide", "Furosemida", "Furos", "mg/h", { max: 40, step: 1, decimals: 0 }),
  "drug.furosemide.bolus": bolus("Furosemide", "Furosemida", "Furos", "mg", { max: 200, step: 5, decimals: 0 }),
  "drug.mannitol.infusion": infusion("Mannitol", "Manitol", "Mannitol", "g/h", { max: 60, step: 1, decimals: 0 }),
  "drug.mannitol.bolus": bolus("Mannitol", "Manitol", "Mannitol", "g", { max: 100, step: 5, decimals: 0 }),
  "drug.potassium.infusion": infusion("Potassium chloride", "Cloruro potásico", "KCl", "mmol/h", { max: 40, step: 1, decimals: 0 }),
  "drug.calcium.infusion": infusion("Calcium chloride", "Cloruro cálcico", "CaCl2", "mmol/h", { max: 20, step: 0.5, decimals: 1 }),
  "drug.calcium.bolus": bolus("Calcium chloride", "Cloruro cálcico", "CaCl2", "mmol", { max: 14, step: 0.1, decimals: 1 }),
  "drug.bicarbonate.infusion": infusion("Sodium bicarbonate, by vein", "Bicarbonato sódico intravenoso", "NaHCO3 iv", "mmol/h", { max: 200, step: 5, decimals: 0 }),
  "drug.bicarbonate.bolus": bolus("Sodium bicarbonate, by vein", "Bicarbonato sódico intravenoso", "NaHCO3 iv", "mmol", { max: 200, step: 5, decimals: 0 }),
  "drug.insulin.infusion": infusion("Insulin", "Insulina", "Insulin", "[IU]/h", { max: 30, step: 0.5, decimals: 1 }),
  "drug.insulin.bolus": bolus("Insulin", "Insulina", "Insulin", "[IU]", { max: 20, step: 0.5, decimals: 1 }),
  "drug.methylprednisolone.bolus": bolus("Methylprednisolone", "Metilprednisolona", "MethPred", "mg", { max: 2000, step: 50, decimals: 0 }),
  "drug.tranexamicAcid.infusion": infusion("Tranexamic acid", "Ácido tranexámico", "TXA", "mg/(kg.h)", { max: 20, step: 0.5, decimals: 1 }),
  "drug.tranexamicAcid.bolus": bolus("Tranexamic acid", "Ácido tranexámico", "TXA", "mg", { max: 8000, step: 10, decimals: 0 }),
  "drug.bivalirudin.infusion": infusion("Bivalirudin", "Bivalirudina", "Bival", "mg/(kg.h)", { max: 4, step: 0.01, decimals: 2 }),
  "drug.bivalirudin.bolus": bolus("Bivalirudin", "Bivalirudina", "Bival", "mg", { max: 150, step: 1, decimals: 0 }),
  "drug.argatroban.infusion": infusion("Argatroban", "Argatrobán", "Argatr", "ug/(kg.min)", { max: 40, step: 0.1, decimals: 1 }),
  "drug.argatroban.bolus": bolus("Argatroban", "Argatrobán", "Argatr", "mg", { max: 50, step: 0.5, decimals: 1 }),
  "drug.antithrombin.bolus": bolus("Antithrombin concentrate", "Antitrombina concentrada", "AT conc", "[IU]", { max: 6000, step: 50, decimals: 0 }),
  "drug.prothrombinComplex.bolus": bolus("Prothrombin complex concentrate", "Concentrado de complejo protrombínico", "PCC", "[IU]", { max: 6000, step: 50, decimals: 0 }),
  "drug.fibrinogen.bolus": bolus("Fibrinogen concentrate", "Concentrado de fibrinógeno", "Fib conc", "g", { max: 10, step: 0.5, decimals: 1 }),
} as const satisfies Record<string, Signal>;

import { UG_PER_KG_MIN_AS_MG } from "./Drug.ts";
import type { Drug } from "./Drug.ts";

/**
 * Drugs of clotting. What they do is hemostasis' to read, from `patient.drug.NAME.concentration_per_L` (`kinds/clottingDrugs.ts`: mg/L; IU/L
 * for antithrombin and factors, of which 10 are 1 % of normal activity); fibrinogen is the blood's own from the start.
 */

export const tranexamicAcid: Drug = {
  name: "tranexamicAcid",
  unit: "mg",
  infusion: { perSecond: 1 / 3600, perKg: true },
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.094,
    peripheral_L_per_kg: 0.154,
    exchange_L_per_kg_min: 0.00767,
    clearance_L_per_kg_min: 0.00114,
    kidney: 1,
  },
  effects: [],
  source: "4.8 and 32.2 L/h, 6.6 and 10.8 L for 70 kg: Grassin-Delyle (NCT00809393)",
};

export const bivalirudin: Drug = {
  name: "bivalirudin",
  unit: "mg",
  infusion: { perSecond: 1 / 3600, perKg: true },
  bolus: 1,
  kinetics: { central_L_per_kg: 0.122, clearance_L_per_kg_min: 0.0034, kidney: 0.2 },
  effects: [],
  source: "3.4 mL/min/kg, half-life 25 min, a fifth by the kidneys: label as quoted by droracle.ai",
};

export const argatroban: Drug = {
  name: "argatroban",
  unit: "mg",
  infusion: UG_PER_KG_MIN_AS_MG,
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.08,
    peripheral_L_per_kg: 0.094,
    exchange_L_per_kg_min: 0.0017,
    clearance_L_per_kg_min: 0.0051,
    liver: 1,
  },
  effects: [],
  source:
    "174 mL/kg, 5.1 mL/kg/min: drugs.com monograph; two compartments so that the half-life is the published one",
};

export const antithrombin: Drug = {
  name: "antithrombin",
  unit: "IU",
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.06,
    peripheral_L_per_kg: 0.05,
    exchange_L_per_kg_min: 0.0001,
    clearance_L_per_kg_min: 0.00002,
    q10: 1,
  },
  effects: [],
  source: "1.4 % for each IU/kg, half-life 2.5 days: label (from memory)",
};

export const prothrombinComplex: Drug = {
  name: "prothrombinComplex",
  unit: "IU",
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.048,
    peripheral_L_per_kg: 0.03,
    exchange_L_per_kg_min: 0.0001,
    clearance_L_per_kg_min: 0.00004,
    q10: 1,
  },
  effects: [],
  source:
    "mean rise of II, VII, IX and X 2.1 % for each IU/kg, half-lives of IX and X 16.7 and 30.7 h: Ostermann 2007; second compartment: teaching assumption",
};

export const fibrinogen: Drug = {
  name: "fibrinogen",
  unit: "g",
  bolus: 1,
  effects: [],
  pours: { fibrinogen_g: 1 },
  source: "recovery is that of the plasma's volume: Solomon 2010; kinds/clotting.ts",
};

import { UG_PER_KG_MIN_AS_MG } from "./Drug.ts";
import type { Drug } from "./Drug.ts";

/** Drugs of the rhythm. What they do against fibrillation itself is left out, but for lidocaine's. */

export const esmolol: Drug = {
  name: "esmolol",
  unit: "mg",
  infusion: UG_PER_KG_MIN_AS_MG,
  bolus: 1,
  kinetics: {
    central_L_per_kg: 1.3,
    peripheral_L_per_kg: 2.1,
    exchange_L_per_kg_min: 0.12,
    clearance_L_per_kg_min: 0.285,
  },
  ke0_per_min: 1.5,
  effects: [{ ec50_per_L: 0.7, acts: { rate: -0.3, inotropy: -0.2 } }],
  source: "285 mL/min/kg, half-lives 2 and 9 min: label as quoted by droracle.ai; esterase of red cells",
};

export const amiodarone: Drug = {
  name: "amiodarone",
  unit: "mg",
  infusion: { perSecond: 1 / 60 },
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.3,
    peripheral_L_per_kg: 20,
    exchange_L_per_kg_min: 0.03,
    clearance_L_per_kg_min: 0.0025,
    liver: 1,
  },
  ke0_per_min: 0.4,
  effects: [
    { ec50_per_L: 3, acts: { dilation: 0.5 } },
    { ec50_per_L: 0.8, acts: { rate: -0.2 } },
  ],
  source:
    "effect: Cheung 2003; kinetics so that a bolus spreads within minutes and stays for weeks (teaching assumption)",
};

/** The blood's own lidocaine: `kinds/smallSolutes.ts` spreads and ends it, `kinds/myocardium.ts` has what it does. */
export const lidocaine: Drug = {
  name: "lidocaine",
  unit: "mg",
  infusion: { perSecond: 1 / 60 },
  bolus: 1,
  effects: [],
  pours: { lidocaine_mg: 1 },
  source: "kinds/smallSolutes.ts, kinds/cardioplegicArrest.ts",
};

/** Magnesium above the patient's own. */
export const magnesium: Drug = {
  name: "magnesium",
  unit: "mmol",
  infusion: { perSecond: 1 / 3600 },
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.15,
    peripheral_L_per_kg: 0.15,
    exchange_L_per_kg_min: 0.004,
    clearance_L_per_kg_min: 0.0012,
    kidney: 1,
    q10: 1,
  },
  ke0_per_min: 1,
  effects: [{ ec50_per_L: 1.5, acts: { dilation: 0.65, rate: -0.03 } }],
  source: "12 mmol raise 0.78 mmol/L and widen vessels: V-drug-magnesium; the rest: teaching assumption",
};

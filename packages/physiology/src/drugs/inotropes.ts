import { UG_PER_KG_MIN } from "./Drug.ts";
import type { Drug } from "./Drug.ts";

/** Drugs that strengthen the heart. Effects are fitted to the points V-drug of each. */

/** β-effects come at a fifth of the concentration of the α-effect (teaching assumption). */
export const epinephrine: Drug = {
  name: "epinephrine",
  unit: "µg",
  infusion: UG_PER_KG_MIN,
  bolus: 1,
  kinetics: { central_L_per_kg: 0.2, clearance_L_per_kg_min: 0.0575 },
  ke0_per_min: 2,
  effects: [
    {
      ec50_per_L: 1,
      acts: { inotropy: 1, rate: 0.1, dilation: 0.4, veins: 0.3, potassiumFall_mmol_per_L: 1.3 },
    },
    { ec50_per_L: 8, acts: { constriction: 4, veins: 0.8, inotropy: 0.3, rate: 0.3 } },
  ],
  source: "clearance: 0.1 µg/kg/min give 1.74 ng/mL, Brown 1983; half-life 2.4 min: teaching assumption",
};

export const dobutamine: Drug = {
  name: "dobutamine",
  unit: "µg",
  infusion: UG_PER_KG_MIN,
  kinetics: { central_L_per_kg: 0.2, clearance_L_per_kg_min: 0.058 },
  ke0_per_min: 1,
  effects: [{ ec50_per_L: 100, acts: { inotropy: 0.9, rate: 0.55, dilation: 0.8, veins: 0.2 } }],
  source:
    "2.35 L/min/m², 0.2 L/kg: R. E. Kates and C. V. Leier, Clin Pharmacol Ther 24:537, 1978 (from memory)",
};

/** Bailey's three compartments as two: 1.88 mL/kg/min; what reaches deep tissue over hours is left out. */
export const milrinone: Drug = {
  name: "milrinone",
  unit: "µg",
  infusion: UG_PER_KG_MIN,
  bolus: 1000,
  kinetics: {
    central_L_per_kg: 0.15,
    peripheral_L_per_kg: 0.5,
    exchange_L_per_kg_min: 0.012,
    clearance_L_per_kg_min: 0.00188,
    kidney: 0.85,
  },
  ke0_per_min: 0.5,
  effects: [{ ec50_per_L: 167, acts: { inotropy: 1, rate: 0.15, dilation: 2.2, lungDilation: 0.4 } }],
  source: "clearance and EC50 167 ng/mL: Bailey 1994; kidneys 83 %: label (from memory)",
};

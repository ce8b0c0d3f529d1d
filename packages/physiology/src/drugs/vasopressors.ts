import { UG_PER_KG_MIN } from "./Drug.ts";
import type { Drug } from "./Drug.ts";

/** Drugs that narrow the vessels. Effects are fitted to the points V-drug of each. */

/** Half of a bolus is gone in 5 min, for the tissues take it up; the label's 340 L and 2.1 L/min (from memory). */
export const phenylephrine: Drug = {
  name: "phenylephrine",
  unit: "µg",
  infusion: UG_PER_KG_MIN,
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.4,
    peripheral_L_per_kg: 4.3,
    exchange_L_per_kg_min: 0.05,
    clearance_L_per_kg_min: 0.03,
    liver: 0.8,
  },
  ke0_per_min: 2,
  effects: [{ ec50_per_L: 30, acts: { constriction: 3.2, veins: 1.4 } }],
  source: "label: 340 L, 2.1 L/min, effective half-life 5 min; effect: Maier 2009",
};

export const norepinephrine: Drug = {
  name: "norepinephrine",
  unit: "µg",
  infusion: UG_PER_KG_MIN,
  bolus: 1,
  kinetics: { central_L_per_kg: 0.09, clearance_L_per_kg_min: 0.0275 },
  ke0_per_min: 3,
  effects: [
    { ec50_per_L: 20, acts: { constriction: 6.5, veins: 2.4 } },
    { ec50_per_L: 4, acts: { inotropy: 0.25 } },
  ],
  source:
    "clearance: Ensinger 1992; half-life 2.4 min: label (from memory); size of effect: teaching assumption",
};

export const vasopressin: Drug = {
  name: "vasopressin",
  unit: "IU",
  infusion: { perSecond: 1 / 60 },
  bolus: 1,
  kinetics: { central_L_per_kg: 0.14, clearance_L_per_kg_min: 0.025, liver: 0.35, kidney: 0.5 },
  ke0_per_min: 2,
  effects: [{ ec50_per_L: 0.12, hill: 1.2, acts: { constriction: 4.8, veins: 0.8 } }],
  source:
    "label: half-life 10 min or less, 9–25 mL/min/kg; 0.14 L/kg and organs: derangedphysiology.com; effect: Argenziano 1997",
};

export const angiotensin: Drug = {
  name: "angiotensin",
  unit: "µg",
  infusion: { perSecond: 1e-3 / 60, perKg: true },
  kinetics: { central_L_per_kg: 0.15, clearance_L_per_kg_min: 0.15 },
  ke0_per_min: 0.6,
  effects: [{ ec50_per_L: 0.3, acts: { constriction: 1.7, veins: 0.4 } }],
  source: "label: half-life below 1 min; volume: teaching assumption; effect: Khanna 2017",
};

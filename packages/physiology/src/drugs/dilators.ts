import { UG_PER_KG_MIN } from "./Drug.ts";
import type { Drug } from "./Drug.ts";

/** Drugs that widen vessels. Effects are fitted to the points V-drug of each. */

export const nitroglycerin: Drug = {
  name: "nitroglycerin",
  unit: "µg",
  infusion: UG_PER_KG_MIN,
  bolus: 1,
  kinetics: { central_L_per_kg: 3, clearance_L_per_kg_min: 0.7 },
  ke0_per_min: 2,
  effects: [{ ec50_per_L: 2, acts: { dilation: 0.8, veins: -2.2, lungDilation: 0.3 } }],
  source: "3 L/kg, 0.3–1 L/kg/min: McNiff 1981; effect: Armstrong",
};

/** The label's 8.3 L/kg fill over two days: what is beyond the first hours is left out. */
export const nicardipine: Drug = {
  name: "nicardipine",
  unit: "µg",
  infusion: { perSecond: 1000 / 3600 },
  bolus: 1000,
  kinetics: {
    central_L_per_kg: 0.25,
    peripheral_L_per_kg: 1.5,
    exchange_L_per_kg_min: 0.08,
    clearance_L_per_kg_min: 0.0067,
    liver: 0.9,
  },
  ke0_per_min: 2.5,
  effects: [{ ec50_per_L: 100, acts: { dilation: 1.6 } }],
  source: "0.4 L/h/kg: label; small center and course of a bolus: Cheung 1999; effect: teaching assumption",
};

/** Inhaled: what acts is what the lungs are given, in ppm; nothing reaches the body. It acts in aerated lung alone. */
export const nitricOxide: Drug = {
  name: "nitricOxide",
  unit: "ppm",
  infusion: { perSecond: 1 },
  ke0_per_min: 1.5,
  effects: [{ ec50_per_L: 2, acts: { lungDilation: 0.5 } }],
  source: "ΔPVR of −45 % of what exceeds 89 dyn·s/cm⁵ at 20 ppm: Rich; EC50: teaching assumption",
};

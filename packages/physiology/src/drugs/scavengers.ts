import type { Drug } from "./Drug.ts";

/**
 * Drugs against vasoplegia that take nitric oxide from the vessels. Both color the blood: methylene blue makes pulse
 * oximeters read low for minutes, hydroxocobalamin makes a dialysis machine's blood-leak detector and colorimetric
 * laboratory values false; methylene blue above 7 mg/kg makes methemoglobin. None of it is modelled.
 */

export const methyleneBlue: Drug = {
  name: "methyleneBlue",
  unit: "mg",
  infusion: { perSecond: 1 / 3600, perKg: true },
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.4,
    peripheral_L_per_kg: 5,
    exchange_L_per_kg_min: 0.012,
    clearance_L_per_kg_min: 0.003,
    liver: 0.4,
    kidney: 0.4,
  },
  ke0_per_min: 0.5,
  effects: [{ ec50_per_L: 4, acts: { constriction: 0.6, veins: 0.2, lungDilation: -0.1 } }],
  source: "acts for 40 min: Maslow 2006; kinetics and size: teaching assumptions",
};

export const hydroxocobalamin: Drug = {
  name: "hydroxocobalamin",
  unit: "mg",
  infusion: { perSecond: 1 / 60 },
  bolus: 1000,
  kinetics: {
    central_L_per_kg: 0.085,
    peripheral_L_per_kg: 0.155,
    exchange_L_per_kg_min: 0.0006,
    clearance_L_per_kg_min: 0.00098,
    kidney: 0.6,
    q10: 1,
  },
  ke0_per_min: 0.3,
  effects: [{ ec50_per_L: 450, hill: 2, acts: { constriction: 1.5, veins: 0.4 } }],
  source: "753 µg/mL after 5 g, half-lives 0.52 and 2.83 h, 0.24 L/kg: Forsyth 1993; effect: Uhl 2006",
};

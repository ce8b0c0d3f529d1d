import type { Drug } from "./Drug.ts";

/** A fifth of the filtrate leaves at full effect (teaching assumption, textbooks' ceiling of 20–25 %). */
export const furosemide: Drug = {
  name: "furosemide",
  unit: "mg",
  infusion: { perSecond: 1 / 3600 },
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.07,
    peripheral_L_per_kg: 0.06,
    exchange_L_per_kg_min: 0.002,
    clearance_L_per_kg_min: 0.0022,
    kidney: 0.65,
  },
  ke0_per_min: 0.12,
  effects: [{ ec50_per_L: 2, acts: { diuresis: 0.2, veins: -0.1 } }],
  source:
    "acts within 5 min for 2 h, half-life 0.5–2 h: label as quoted by droracle.ai and aneskey.com; volume: textbooks",
};

/**
 * Each g/L in the filtrate holds back water in it: 1.7 % of the filtrate, about 300 mOsm/L of urine half of which is mannitol
 * (teaching assumption). The water that it draws from cells into the blood is left out.
 */
export const mannitol: Drug = {
  name: "mannitol",
  unit: "mg",
  infusion: { perSecond: 1000 / 3600 },
  bolus: 1000,
  kinetics: {
    central_L_per_kg: 0.07,
    peripheral_L_per_kg: 0.17,
    exchange_L_per_kg_min: 0.02,
    clearance_L_per_kg_min: 0.0014,
    kidney: 1,
    q10: 1,
  },
  effects: [{ ec50_per_L: 1000, hill: 0, acts: { diuresis: 0.017 } }],
  source: "17 L, 87–109 mL/min: label; distribution half-life 2 min: Cloyd, J Pharmacol Exp Ther 1986",
};

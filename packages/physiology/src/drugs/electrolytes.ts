import type { Drug } from "./Drug.ts";

/** Ions that are given, poured into the right atrium as what the blood holds; their water is left out. */

/** Chloride goes with it, so that no base is gained: `kinds/smallSolutes.ts` spreads it and cells take it up. */
export const potassium: Drug = {
  name: "potassium",
  unit: "mmol",
  infusion: { perSecond: 1 / 3600 },
  effects: [],
  pours: { potassium_mmol: 1 },
  source: "kinds/smallSolutes.ts",
};

/** Calcium chloride, in mmol of calcium. Four parts of five leave the plasma, half of them in 5 min. */
export const calcium: Drug = {
  name: "calcium",
  unit: "mmol",
  infusion: { perSecond: 1 / 3600 },
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.04,
    peripheral_L_per_kg: 0.16,
    exchange_L_per_kg_min: 0.0042,
    clearance_L_per_kg_min: 0.0001,
    q10: 1,
  },
  effects: [{ ec50_per_L: 1, acts: { constriction: 0.6 } }],
  pours: { calcium_mmol: 1 },
  mirrored: true,
  source:
    "ionized calcium 1 and 6 min after a bolus: Shapira; vessels: teaching assumption; heart: kinds/myocardium.ts",
};

/** Half of the body's weight takes part in the end (0.5 L/kg), what cells buffer included, within half an hour. */
export const bicarbonate: Drug = {
  name: "bicarbonate",
  unit: "mmol",
  infusion: { perSecond: 1 / 3600 },
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.075,
    peripheral_L_per_kg: 0.425,
    exchange_L_per_kg_min: 0.005,
    clearance_L_per_kg_min: 0,
  },
  effects: [],
  pours: { bicarbonate_mmol: 1 },
  mirrored: true,
  source: "0.5 L/kg at normal pH: derangedphysiology.com; speed: teaching assumption",
};

/** Cells take up potassium and glucose for hours after it has left the plasma: the effect site is slow. */
export const insulin: Drug = {
  name: "insulin",
  unit: "IU",
  infusion: { perSecond: 1 / 3600 },
  bolus: 1,
  kinetics: { central_L_per_kg: 0.15, clearance_L_per_kg_min: 0.018, liver: 0.5, kidney: 0.3 },
  ke0_per_min: 0.015,
  effects: [{ ec50_per_L: 0.04, acts: { potassiumFall_mmol_per_L: 1.6, glucoseUptake_per_min: 0.005 } }],
  source: "half-life 6 min, size of both effects: textbooks, fitted to V-drug-insulin (teaching assumption)",
};

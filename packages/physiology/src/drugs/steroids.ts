import type { Drug } from "./Drug.ts";

/** Kinetics alone: inflammation is not modelled. */
export const methylprednisolone: Drug = {
  name: "methylprednisolone",
  unit: "mg",
  bolus: 1,
  kinetics: { central_L_per_kg: 1.2, clearance_L_per_kg_min: 0.0055, liver: 0.9 },
  effects: [],
  source: "about 1.2 L/kg, half-life 2.5 h: label (from memory)",
};

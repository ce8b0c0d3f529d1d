import type { Drug } from "./Drug.ts";

/** Against malignant hyperthermia (`kinds/malignantHyperthermia.ts`): it closes the muscle's calcium channel. */
export const dantrolene: Drug = {
  name: "dantrolene",
  unit: "mg",
  bolus: 1,
  kinetics: { central_L_per_kg: 0.57, clearance_L_per_kg_min: 0.00054, liver: 1 },
  ke0_per_min: 0.3,
  effects: [{ ec50_per_L: 2.4, hill: 2, acts: { muscleCalm: 1 } }],
  source:
    "2.4 mg/kg give 4.2 µg/mL and take 75 % of the muscle's force, half-life 12 h: E. H. Flewellen et al., Anesthesiology 59:275, 1983, abstract; 10 min to act: teaching assumption",
};

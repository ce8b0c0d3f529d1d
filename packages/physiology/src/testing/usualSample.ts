import type { Sample } from "../blood/clottingTimes.ts";

/** Blood of a healthy adult at 37 °C, undiluted and without any drug. */
export const USUAL_SAMPLE: Sample = {
  heparin_IU_per_mL: 0,
  antithrombin_fraction: 1,
  factors_fraction: 1,
  tissueFactors_fraction: 1,
  bivalirudin_mg_per_L: 0,
  argatroban_mg_per_L: 0,
  platelets_per_nL: 220,
  temperature_degC: 37,
  protamine_mg_per_kg: 0,
  aprotinin_KIU_per_mL: 0,
};

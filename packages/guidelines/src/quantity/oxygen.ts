import { HUEFNER_ML_PER_G, O2_SOLUBILITY_ML_PER_DL_MMHG } from "@openperfusion/signals";
import type { Quantity } from "./Quantity.ts";
import { bsa_m2, derived, difference, product, ratio, systemicFlow } from "./quantities.ts";

/** mL/dL times L/min is 10 mL/min. */
const DL_PER_L = 10;

/** Printed with every verdict on oxygen delivery: near 280 mL/min/m² they decide. */
export const OXYGEN_CONSTANTS = {
  huefner_mL_per_g: HUEFNER_ML_PER_G,
  oxygenSolubility_mL_per_dL_mmHg: O2_SOLUBILITY_ML_PER_DL_MMHG,
};

/** L/min/m² that reach the body, not what the pump turns over. */
export const systemicFlowIndex: Quantity = ratio(systemicFlow, bsa_m2);

/** DO2i in mL/min/m², by the flow that reaches the body. */
export const deliveryIndex: Quantity = product(DL_PER_L, systemicFlowIndex, derived("derived.cao2"));

/** VO2i in mL/min/m² by Fick, by the flow that reaches the body. */
export const consumptionIndex: Quantity = product(
  DL_PER_L,
  systemicFlowIndex,
  difference(derived("derived.cao2"), derived("derived.cvo2")),
);

import { CAO2_MAX_AGE_S, cao2_mL_per_dL } from "./cao2.ts";
import { CVO2_MAX_AGE_S, cvo2_mL_per_dL } from "./cvo2.ts";
import { derivedSignal } from "./derivedSignal.ts";
import { BODY_SIZE_MAX_AGE_S, indexed } from "./indexed.ts";
import { CONTINUOUS_MAX_AGE_S } from "./inputMaxAge.ts";

const DL_PER_L = 10;

/** Oxygen uptake by Fick's principle. True while flow and saturations are steady and the pump carries all flow. */
export const vo2i = derivedSignal({
  id: "derived.vo2i",
  maxAge_s: {
    "pump.arterial.flow": CONTINUOUS_MAX_AGE_S,
    ...CAO2_MAX_AGE_S,
    ...CVO2_MAX_AGE_S,
    ...BODY_SIZE_MAX_AGE_S,
  },
  formula: "10 · pump flow index · (CaO2 − CvO2)",
  source: "Fick's principle",
  holdsIn: "totalBypass",
  compute: (inputs) => {
    const difference_mL_per_dL = cao2_mL_per_dL(inputs) - cvo2_mL_per_dL(inputs);
    return indexed(DL_PER_L * inputs["pump.arterial.flow"] * difference_mL_per_dL, inputs);
  },
});

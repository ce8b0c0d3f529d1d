import { CAO2_MAX_AGE_S, cao2_mL_per_dL } from "./cao2.ts";
import { CVO2_MAX_AGE_S, cvo2_mL_per_dL } from "./cvo2.ts";
import { derivedSignal } from "./derivedSignal.ts";

/** The share of the delivered oxygen that the body takes; needs neither flow nor body size. */
export const o2er = derivedSignal({
  id: "derived.o2er",
  maxAge_s: { ...CAO2_MAX_AGE_S, ...CVO2_MAX_AGE_S },
  formula: "100 · (CaO2 − CvO2) / CaO2",
  source: "definition",
  compute: (inputs) => {
    const arterial_mL_per_dL = cao2_mL_per_dL(inputs);
    if (arterial_mL_per_dL <= 0) return "outOfRange";
    return (100 * (arterial_mL_per_dL - cvo2_mL_per_dL(inputs))) / arterial_mL_per_dL;
  },
});

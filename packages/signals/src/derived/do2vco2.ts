import { CAO2_MAX_AGE_S, cao2_mL_per_dL } from "./cao2.ts";
import { derivedSignal } from "./derivedSignal.ts";
import { CONTINUOUS_MAX_AGE_S } from "./inputMaxAge.ts";
import { VCO2_MAX_AGE_S, vco2_mL_per_min } from "./vco2i.ts";

const DL_PER_L = 10;

/** Delivery over elimination; body size cancels out, so it is not asked for. */
export const do2vco2 = derivedSignal({
  id: "derived.do2vco2",
  maxAge_s: { "pump.arterial.flow": CONTINUOUS_MAX_AGE_S, ...CAO2_MAX_AGE_S, ...VCO2_MAX_AGE_S },
  formula: "(10 · pump flow · CaO2) / (1000 · sweep gas flow · exhaust pCO2 / 760)",
  source: "Ranucci et al., Ann Thorac Surg 2006;81:2189; de Somer et al., Crit Care 2011;15:R192",
  holdsIn: "totalBypass",
  compute: (inputs) => {
    const vco2 = vco2_mL_per_min(inputs);
    return vco2 > 0
      ? (DL_PER_L * inputs["pump.arterial.flow"] * cao2_mL_per_dL(inputs)) / vco2
      : "outOfRange";
  },
});

import { CAO2_MAX_AGE_S, cao2_mL_per_dL } from "./cao2.ts";
import { derivedSignal } from "./derivedSignal.ts";
import { BODY_SIZE_MAX_AGE_S, indexed } from "./indexed.ts";
import { CONTINUOUS_MAX_AGE_S } from "./inputMaxAge.ts";

/** mL/dL times L/min is 10 mL/min. */
const DL_PER_L = 10;

/** Oxygen that the pump delivers. On full bypass this is all; a beating heart adds its own. */
export const do2i = derivedSignal({
  id: "derived.do2i",
  maxAge_s: { "pump.arterial.flow": CONTINUOUS_MAX_AGE_S, ...CAO2_MAX_AGE_S, ...BODY_SIZE_MAX_AGE_S },
  formula: "10 · pump flow index · CaO2, with CaO2 = 1.36 · Hb · SaO2 / 100 + 0.0031 · PaO2",
  source: "Ranucci et al., Ann Thorac Surg 2005;80:2213; de Somer et al., Crit Care 2011;15:R192",
  holdsIn: "totalBypass",
  compute: (inputs) => indexed(DL_PER_L * inputs["pump.arterial.flow"] * cao2_mL_per_dL(inputs), inputs),
});

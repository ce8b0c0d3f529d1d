import { derivedSignal } from "./derivedSignal.ts";
import { CONTINUOUS_MAX_AGE_S } from "./inputMaxAge.ts";

export const gasFlowRatio = derivedSignal({
  id: "derived.gasFlowRatio",
  maxAge_s: { "gas.sweep.flow": CONTINUOUS_MAX_AGE_S, "pump.arterial.flow": CONTINUOUS_MAX_AGE_S },
  formula: "sweep gas flow / arterial pump flow",
  source: "definition",
  compute: (inputs) => {
    const blood_L_per_min = inputs["pump.arterial.flow"];
    return blood_L_per_min > 0 ? inputs["gas.sweep.flow"] / blood_L_per_min : "outOfRange";
  },
});

import { derivedSignal } from "./derivedSignal.ts";
import { CONTINUOUS_MAX_AGE_S } from "./inputMaxAge.ts";

/** Rises with flow, viscosity and clot. Both transducers must be at one height. */
export const oxygenatorPressureDrop = derivedSignal({
  id: "derived.oxygenatorPressureDrop",
  maxAge_s: {
    "circuit.pressure.preOxygenator": CONTINUOUS_MAX_AGE_S,
    "circuit.pressure.postOxygenator": CONTINUOUS_MAX_AGE_S,
  },
  formula: "pre-oxygenator pressure − post-oxygenator pressure",
  source: "definition",
  compute: (inputs) => inputs["circuit.pressure.preOxygenator"] - inputs["circuit.pressure.postOxygenator"],
});

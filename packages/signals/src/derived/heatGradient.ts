import { derivedSignal } from "./derivedSignal.ts";
import { MONITORED_MAX_AGE_S } from "./inputMaxAge.ts";

/** Above zero while rewarming, below while cooling. */
export const heatGradient = derivedSignal({
  id: "derived.heatGradient",
  maxAge_s: {
    "circuit.temperature.arterialOutlet": MONITORED_MAX_AGE_S,
    "circuit.temperature.venousInlet": MONITORED_MAX_AGE_S,
  },
  formula: "arterial outlet temperature − venous inlet temperature",
  source: "Engelman et al., STS/SCA/AmSECT guideline on temperature management, 2015 (PMC4631211)",
  compute: (inputs) =>
    inputs["circuit.temperature.arterialOutlet"] - inputs["circuit.temperature.venousInlet"],
});

import { derivedSignal } from "./derivedSignal.ts";
import { BODY_SIZE_MAX_AGE_S, indexed } from "./indexed.ts";
import { CONTINUOUS_MAX_AGE_S } from "./inputMaxAge.ts";

export const flowIndex = derivedSignal({
  id: "derived.flowIndex",
  maxAge_s: { "pump.arterial.flow": CONTINUOUS_MAX_AGE_S, ...BODY_SIZE_MAX_AGE_S },
  formula: "arterial pump flow / BSA (Du Bois)",
  source: "definition",
  holdsIn: "totalBypass",
  compute: (inputs) => indexed(inputs["pump.arterial.flow"], inputs),
});

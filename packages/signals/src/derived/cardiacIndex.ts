import { derivedSignal } from "./derivedSignal.ts";
import { BODY_SIZE_MAX_AGE_S, indexed } from "./indexed.ts";
import { CONTINUOUS_MAX_AGE_S } from "./inputMaxAge.ts";

/** The heart's own output; what the pump adds is the flow index. */
export const cardiacIndex = derivedSignal({
  id: "derived.cardiacIndex",
  maxAge_s: { "patient.cardiacOutput": CONTINUOUS_MAX_AGE_S, ...BODY_SIZE_MAX_AGE_S },
  formula: "native cardiac output / BSA (Du Bois)",
  source: "definition",
  compute: (inputs) => indexed(inputs["patient.cardiacOutput"], inputs),
});

import { describeRule } from "../../testing/describeRule.ts";
import { recirculationVv } from "./recirculationVv.ts";

describeRule(recirculationVv, {
  // (82 − 65) / (100 − 65) = 0.486.
  given: { values: { "blood.venous.so2": 82, "blood.arterial.so2": 100, "blood.mixedVenous.so2": 65 } },
  breached: [{ values: { "blood.venous.so2": 82.6 } }],
});

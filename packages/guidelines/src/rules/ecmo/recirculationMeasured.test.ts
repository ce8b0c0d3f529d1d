import { describeRule } from "../../testing/describeRule.ts";
import { recirculationMeasured } from "./recirculationMeasured.ts";

describeRule(recirculationMeasured, {
  given: { values: { "circuit.recirculation.fraction": 50 } },
  breached: [{ values: { "circuit.recirculation.fraction": 50.1 } }],
});

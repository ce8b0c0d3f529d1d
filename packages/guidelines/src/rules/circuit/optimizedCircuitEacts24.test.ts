import { describeRule } from "../../testing/describeRule.ts";
import { optimizedCircuitEacts24 } from "./optimizedCircuitEacts24.ts";

describeRule(optimizedCircuitEacts24, {
  given: { facts: { "equipment.circuitOptimized": true } },
  breached: [{ facts: { "equipment.circuitOptimized": false } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { retrogradeFlowEacts24 } from "./retrogradeFlowEacts24.ts";

describeRule(retrogradeFlowEacts24, {
  given: { values: { "pump.cardioplegia.flow": 200, "circuit.cardioplegia.route": 1 } },
  met: [{ values: { "pump.cardioplegia.flow": 400 } }],
  breached: [{ values: { "pump.cardioplegia.flow": 199 } }, { values: { "pump.cardioplegia.flow": 401 } }],
  notApplicable: [{ values: { "circuit.cardioplegia.route": 0 } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { antegradeInflowEacts24 } from "./antegradeInflowEacts24.ts";

describeRule(antegradeInflowEacts24, {
  given: { facts: { "treatment.aorticSurgery": true, "equipment.antegradeArterialInflow": true } },
  breached: [{ facts: { "equipment.antegradeArterialInflow": false } }],
  notApplicable: [{ facts: { "treatment.aorticSurgery": false } }],
});

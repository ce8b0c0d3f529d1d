import { describeRule } from "../../testing/describeRule.ts";
import { heaterCoolerShieldEacts24 } from "./heaterCoolerShieldEacts24.ts";

describeRule(heaterCoolerShieldEacts24, {
  given: {
    facts: { "equipment.heaterCoolerOutside": false, "equipment.heaterCoolerShieldConsidered": true },
  },
  breached: [{ facts: { "equipment.heaterCoolerShieldConsidered": false } }],
  notApplicable: [{ facts: { "equipment.heaterCoolerOutside": true } }],
});

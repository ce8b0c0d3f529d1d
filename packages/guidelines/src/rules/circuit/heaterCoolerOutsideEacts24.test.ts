import { describeRule } from "../../testing/describeRule.ts";
import { heaterCoolerOutsideEacts24 } from "./heaterCoolerOutsideEacts24.ts";

describeRule(heaterCoolerOutsideEacts24, {
  given: { facts: { "equipment.heaterCoolerOutside": true } },
  breached: [{ facts: { "equipment.heaterCoolerOutside": false } }],
});

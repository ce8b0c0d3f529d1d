import { describeRule } from "../../testing/describeRule.ts";
import { axillaryInArchEacts24 } from "./axillaryInArchEacts24.ts";

describeRule(axillaryInArchEacts24, {
  given: { facts: { "treatment.archSurgery": true, "equipment.axillaryCannulation": true } },
  breached: [{ facts: { "equipment.axillaryCannulation": false } }],
  notApplicable: [{ facts: { "treatment.archSurgery": false } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { shedBloodProcessingShann06 } from "./shedBloodProcessingShann06.ts";

describeRule(shedBloodProcessingShann06, {
  given: { facts: { "treatment.shedBloodWashed": true, "treatment.shedBloodFilteredConsidered": false } },
  met: [{ facts: { "treatment.shedBloodWashed": false, "treatment.shedBloodFilteredConsidered": true } }],
  breached: [{ facts: { "treatment.shedBloodWashed": false } }],
  without: { "treatment.shedBloodFilteredConsidered": "met" },
});

import { describeRule } from "../../testing/describeRule.ts";
import { predictedHematocritAmsect17 } from "./predictedHematocritAmsect17.ts";

describeRule(predictedHematocritAmsect17, {
  given: { facts: { "checklist.predictedHematocrit": true } },
  breached: [{ facts: { "checklist.predictedHematocrit": false } }],
});

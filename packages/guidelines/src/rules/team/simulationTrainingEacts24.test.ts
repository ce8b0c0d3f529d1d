import { describeRule } from "../../testing/describeRule.ts";
import { simulationTrainingEacts24 } from "./simulationTrainingEacts24.ts";

describeRule(simulationTrainingEacts24, {
  given: { facts: { "site.simulationTraining": true } },
  breached: [{ facts: { "site.simulationTraining": false } }],
});

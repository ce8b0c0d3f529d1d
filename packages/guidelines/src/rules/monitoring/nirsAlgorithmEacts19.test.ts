import { describeRule } from "../../testing/describeRule.ts";
import { nirsAlgorithmEacts19 } from "./nirsAlgorithmEacts19.ts";

describeRule(nirsAlgorithmEacts19, {
  given: { facts: { "treatment.nirsAlgorithm": true }, values: { "patient.nirs.left": 60 } },
  met: [{ values: { "patient.nirs.left": "sensorOff", "patient.nirs.right": 60 } }],
  breached: [{ values: { "patient.nirs.left": "sensorOff" } }],
  notApplicable: [{ facts: { "treatment.nirsAlgorithm": false } }],
  without: { "patient.nirs.left": "breached" },
});

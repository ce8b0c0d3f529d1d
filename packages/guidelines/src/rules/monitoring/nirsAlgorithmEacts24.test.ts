import { describeRule } from "../../testing/describeRule.ts";
import { nirsAlgorithmEacts24 } from "./nirsAlgorithmEacts24.ts";

describeRule(nirsAlgorithmEacts24, {
  given: { facts: { "treatment.nirsAlgorithm": true }, values: { "patient.nirs.left": 60 } },
  met: [{ values: { "patient.nirs.left": "sensorOff", "patient.nirs.right": 60 } }],
  breached: [{ facts: { "treatment.nirsAlgorithm": false } }],
  notApplicable: [{ values: { "patient.nirs.left": "sensorOff" } }],
  without: { "patient.nirs.left": "notApplicable" },
});

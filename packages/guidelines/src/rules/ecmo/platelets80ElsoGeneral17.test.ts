import { describeRule } from "../../testing/describeRule.ts";
import { platelets80ElsoGeneral17 } from "./platelets80ElsoGeneral17.ts";

describeRule(platelets80ElsoGeneral17, {
  given: { values: { "coag.platelets": 81 }, facts: { "patient.bleeding": false } },
  breached: [{ values: { "coag.platelets": 80 } }],
  notApplicable: [{ facts: { "patient.bleeding": true } }],
});

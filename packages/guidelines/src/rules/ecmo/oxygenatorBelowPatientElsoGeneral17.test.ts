import { describeRule } from "../../testing/describeRule.ts";
import { oxygenatorBelowPatientElsoGeneral17 } from "./oxygenatorBelowPatientElsoGeneral17.ts";

describeRule(oxygenatorBelowPatientElsoGeneral17, {
  given: { facts: { "equipment.oxygenatorBelowPatient": true } },
  breached: [{ facts: { "equipment.oxygenatorBelowPatient": false } }],
});

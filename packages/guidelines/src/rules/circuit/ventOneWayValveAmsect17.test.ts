import { describeRule } from "../../testing/describeRule.ts";
import { ventOneWayValveAmsect17 } from "./ventOneWayValveAmsect17.ts";

describeRule(ventOneWayValveAmsect17, {
  given: { facts: { "equipment.ventLine": true, "equipment.ventOneWayValve": true } },
  breached: [{ facts: { "equipment.ventOneWayValve": false } }],
  notApplicable: [{ facts: { "equipment.ventLine": false } }],
});

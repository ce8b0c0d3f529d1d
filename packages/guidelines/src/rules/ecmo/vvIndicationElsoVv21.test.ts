import { describeRule } from "../../testing/describeRule.ts";
import { vvIndicationElsoVv21 } from "./vvIndicationElsoVv21.ts";

describeRule(vvIndicationElsoVv21, {
  given: { facts: { "patient.vvCriteria": true, "patient.lungTransplant": false } },
  met: [{ facts: { "patient.vvCriteria": false, "patient.lungTransplant": true } }],
  breached: [{ facts: { "patient.vvCriteria": false } }],
  without: { "patient.lungTransplant": "met" },
});

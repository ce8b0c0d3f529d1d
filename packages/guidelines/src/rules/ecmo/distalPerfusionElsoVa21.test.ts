import { describeRule } from "../../testing/describeRule.ts";
import { distalPerfusionElsoVa21 } from "./distalPerfusionElsoVa21.ts";

describeRule(distalPerfusionElsoVa21, {
  given: { facts: { "equipment.femoralVa": true, "equipment.distalPerfusion": true } },
  breached: [{ facts: { "equipment.distalPerfusion": false } }],
  notApplicable: [{ facts: { "equipment.femoralVa": false } }],
});

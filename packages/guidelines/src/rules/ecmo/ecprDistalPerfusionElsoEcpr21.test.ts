import { describeRule } from "../../testing/describeRule.ts";
import { ecprDistalPerfusionElsoEcpr21 } from "./ecprDistalPerfusionElsoEcpr21.ts";

describeRule(ecprDistalPerfusionElsoEcpr21, {
  given: {
    phases: ["ecmoStart", "ecmoRun"],
    facts: {
      "patient.afterEcpr": true,
      "equipment.femoralVa": true,
      "equipment.distalPerfusion": true,
    },
    for_s: 14_401,
  },
  breached: [{ facts: { "equipment.distalPerfusion": false } }],
  notApplicable: [
    { facts: { "patient.afterEcpr": false } },
    { facts: { "equipment.femoralVa": false } },
    // There is time left.
    { facts: { "equipment.distalPerfusion": false }, for_s: 14_400 },
  ],
});

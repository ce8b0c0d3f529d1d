import { describeRule } from "../../testing/describeRule.ts";
import { neonateIndicationElsoNeonatal20 } from "./neonateIndicationElsoNeonatal20.ts";

describeRule(neonateIndicationElsoNeonatal20, {
  given: { facts: { "patient.neonateOxygenationIndexAbove40": true } },
  breached: [{ facts: { "patient.neonateOxygenationIndexAbove40": false } }],
});

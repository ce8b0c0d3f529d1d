import { describeRule } from "../../testing/describeRule.ts";
import { neonateIndicationElsoNeonatal13 } from "./neonateIndicationElsoNeonatal13.ts";

describeRule(neonateIndicationElsoNeonatal13, {
  given: {
    facts: {
      "patient.respiratoryFailure": true,
      "patient.neonateOxygenationIndexAbove40": true,
      "patient.neonateOxygenationIndexAbove20": false,
      "patient.neonateAcuteFailure": false,
    },
  },
  met: [
    {
      facts: {
        "patient.neonateOxygenationIndexAbove40": false,
        "patient.neonateOxygenationIndexAbove20": true,
      },
    },
    { facts: { "patient.neonateOxygenationIndexAbove40": false, "patient.neonateAcuteFailure": true } },
  ],
  breached: [{ facts: { "patient.neonateOxygenationIndexAbove40": false } }],
  // A heart that fails has criteria of its own.
  notApplicable: [{ facts: { "patient.respiratoryFailure": false } }],
  without: { "patient.neonateOxygenationIndexAbove20": "met", "patient.neonateAcuteFailure": "met" },
});

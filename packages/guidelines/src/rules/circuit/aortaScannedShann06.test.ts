import { describeRule } from "../../testing/describeRule.ts";
import { aortaScannedShann06 } from "./aortaScannedShann06.ts";

describeRule(aortaScannedShann06, {
  given: { facts: { "patient.neurologicRisk": true, "treatment.ascendingAortaScanned": true } },
  breached: [{ facts: { "treatment.ascendingAortaScanned": false } }],
  notApplicable: [{ facts: { "patient.neurologicRisk": false } }],
});

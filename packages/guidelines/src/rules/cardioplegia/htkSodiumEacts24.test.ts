import { describeRule } from "../../testing/describeRule.ts";
import { htkSodiumEacts24 } from "./htkSodiumEacts24.ts";

describeRule(htkSodiumEacts24, {
  given: { facts: { "treatment.htkCardioplegia": true, "treatment.sodiumCorrectedAfterHtk": false } },
  breached: [{ facts: { "treatment.sodiumCorrectedAfterHtk": true } }],
  notApplicable: [{ facts: { "treatment.htkCardioplegia": false } }],
});

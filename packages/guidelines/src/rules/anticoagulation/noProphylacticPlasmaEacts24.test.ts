import { describeRule } from "../../testing/describeRule.ts";
import { noProphylacticPlasmaEacts24 } from "./noProphylacticPlasmaEacts24.ts";

describeRule(noProphylacticPlasmaEacts24, {
  given: { facts: { "treatment.plasmaForProphylaxis": false } },
  breached: [{ facts: { "treatment.plasmaForProphylaxis": true } }],
});

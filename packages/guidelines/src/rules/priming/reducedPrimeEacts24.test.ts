import { describeRule } from "../../testing/describeRule.ts";
import { reducedPrimeEacts24 } from "./reducedPrimeEacts24.ts";

describeRule(reducedPrimeEacts24, {
  given: { facts: { "treatment.primeVolumeReduced": true, "treatment.autologousPriming": true } },
  breached: [
    { facts: { "treatment.primeVolumeReduced": false } },
    { facts: { "treatment.autologousPriming": false } },
  ],
});

import { describeRule } from "../../testing/describeRule.ts";
import { deliveryThresholdBandEacts24 } from "./deliveryThresholdBandEacts24.ts";

describeRule(deliveryThresholdBandEacts24, {
  given: { facts: { "treatment.deliveryThreshold280To300": true } },
  breached: [{ facts: { "treatment.deliveryThreshold280To300": false } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { flowBySurfaceAndTemperatureEacts19 } from "./flowBySurfaceAndTemperatureEacts19.ts";

describeRule(flowBySurfaceAndTemperatureEacts19, {
  given: { facts: { "treatment.flowBySurfaceAndTemperature": true } },
  breached: [{ facts: { "treatment.flowBySurfaceAndTemperature": false } }],
});

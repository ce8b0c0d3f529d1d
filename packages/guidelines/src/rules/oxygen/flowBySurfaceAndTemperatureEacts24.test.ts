import { describeRule } from "../../testing/describeRule.ts";
import { flowBySurfaceAndTemperatureEacts24 } from "./flowBySurfaceAndTemperatureEacts24.ts";

describeRule(flowBySurfaceAndTemperatureEacts24, {
  given: { facts: { "treatment.flowBySurfaceAndTemperature": true } },
  breached: [{ facts: { "treatment.flowBySurfaceAndTemperature": false } }],
});

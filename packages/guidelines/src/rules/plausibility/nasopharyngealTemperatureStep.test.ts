import { describeRule } from "../../testing/describeRule.ts";
import { nasopharyngealTemperatureStep } from "./nasopharyngealTemperatureStep.ts";

describeRule(nasopharyngealTemperatureStep, {
  given: { values: { "patient.temperature.nasopharyngeal": (time_s) => 34 + (time_s > 5 ? 1 : 0) } },
  met: [
    // The circuit, not the sensor: cooled as fast as a heat exchanger can, 6 °C a minute.
    { values: { "patient.temperature.nasopharyngeal": (time_s) => 34 - 0.1 * time_s } },
  ],
  breached: [{ values: { "patient.temperature.nasopharyngeal": (time_s) => 30 + (time_s % 2) * 1.1 } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { outletTemperatureStep } from "./outletTemperatureStep.ts";

describeRule(outletTemperatureStep, {
  given: { values: { "circuit.temperature.arterialOutlet": (time_s) => 34 + (time_s > 5 ? 1 : 0) } },
  met: [
    // The circuit, not the sensor: cooled as fast as a heat exchanger can, 6 °C a minute.
    { values: { "circuit.temperature.arterialOutlet": (time_s) => 34 - 0.1 * time_s } },
  ],
  breached: [{ values: { "circuit.temperature.arterialOutlet": (time_s) => 30 + (time_s % 2) * 1.1 } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { outletTemperatureAmsect17 } from "./outletTemperatureAmsect17.ts";

describeRule(outletTemperatureAmsect17, {
  given: { facts: { "equipment.outletTemperature": true } },
  met: [
    { facts: { "equipment.outletTemperature": false }, values: { "circuit.temperature.arterialOutlet": 35 } },
  ],
  breached: [{ facts: { "equipment.outletTemperature": false } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { membranePressuresMonitoredElsoGeneral17 } from "./membranePressuresMonitoredElsoGeneral17.ts";

describeRule(membranePressuresMonitoredElsoGeneral17, {
  given: { facts: { "equipment.pressureBothSides": true } },
  met: [
    {
      facts: { "equipment.pressureBothSides": false },
      values: { "circuit.pressure.preOxygenator": 50, "circuit.pressure.postOxygenator": 50 },
    },
  ],
  breached: [
    { facts: { "equipment.pressureBothSides": false } },
    { facts: { "equipment.pressureBothSides": false }, values: { "circuit.pressure.preOxygenator": 50 } },
  ],
});

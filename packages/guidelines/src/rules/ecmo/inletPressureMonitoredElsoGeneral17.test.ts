import { describeRule } from "../../testing/describeRule.ts";
import { inletPressureMonitoredElsoGeneral17 } from "./inletPressureMonitoredElsoGeneral17.ts";

describeRule(inletPressureMonitoredElsoGeneral17, {
  given: { facts: { "equipment.inletPressure": true } },
  met: [{ facts: { "equipment.inletPressure": false }, values: { "pump.arterial.inletPressure": 50 } }],
  breached: [{ facts: { "equipment.inletPressure": false } }],
});

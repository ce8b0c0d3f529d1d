import { describeRule } from "../../testing/describeRule.ts";
import { vacuumMonitoredEacts24 } from "./vacuumMonitoredEacts24.ts";

describeRule(vacuumMonitoredEacts24, {
  given: { values: { "circuit.reservoir.vacuum": -30 }, facts: { "equipment.vacuumAssist": true } },
  breached: [{ values: { "circuit.reservoir.vacuum": "sensorOff" } }],
  notApplicable: [{ facts: { "equipment.vacuumAssist": false } }],
  without: { "circuit.reservoir.vacuum": "breached" },
});

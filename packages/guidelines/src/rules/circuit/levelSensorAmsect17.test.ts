import { describeRule } from "../../testing/describeRule.ts";
import { levelSensorAmsect17 } from "./levelSensorAmsect17.ts";

describeRule(levelSensorAmsect17, {
  given: { facts: { "equipment.hardShellReservoir": true, "equipment.levelSensorPumpLinked": true } },
  breached: [{ facts: { "equipment.levelSensorPumpLinked": false } }],
  notApplicable: [{ facts: { "equipment.hardShellReservoir": false } }],
});

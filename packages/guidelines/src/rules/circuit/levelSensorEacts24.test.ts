import { describeRule } from "../../testing/describeRule.ts";
import { levelSensorEacts24 } from "./levelSensorEacts24.ts";

describeRule(levelSensorEacts24, {
  given: { facts: { "equipment.hardShellReservoir": true, "equipment.levelSensorPumpLinked": true } },
  breached: [{ facts: { "equipment.levelSensorPumpLinked": false } }],
  notApplicable: [{ facts: { "equipment.hardShellReservoir": false } }],
});

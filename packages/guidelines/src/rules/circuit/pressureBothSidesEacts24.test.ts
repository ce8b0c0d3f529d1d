import { describeRule } from "../../testing/describeRule.ts";
import { pressureBothSidesEacts24 } from "./pressureBothSidesEacts24.ts";

describeRule(pressureBothSidesEacts24, {
  given: { facts: { "equipment.pressureBothSides": true } },
  met: [
    {
      facts: { "equipment.pressureBothSides": false },
      values: { "circuit.pressure.preOxygenator": 180, "circuit.pressure.postOxygenator": 150 },
    },
  ],
  breached: [
    { facts: { "equipment.pressureBothSides": false } },
    { facts: { "equipment.pressureBothSides": false }, values: { "circuit.pressure.preOxygenator": 180 } },
    { facts: { "equipment.pressureBothSides": false }, values: { "circuit.pressure.postOxygenator": 150 } },
  ],
});

import { describeRule } from "../../testing/describeRule.ts";
import { vacuumMax60Eacts24 } from "./vacuumMax60Eacts24.ts";

describeRule(vacuumMax60Eacts24, {
  given: { values: { "circuit.reservoir.vacuum": -60 }, facts: { "equipment.vacuumAssist": true } },
  breached: [{ values: { "circuit.reservoir.vacuum": -61 } }],
  notApplicable: [
    { facts: { "equipment.vacuumAssist": false }, values: { "circuit.reservoir.vacuum": -90 } },
  ],
});

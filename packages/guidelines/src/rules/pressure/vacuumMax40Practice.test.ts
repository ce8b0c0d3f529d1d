import { describeRule } from "../../testing/describeRule.ts";
import { vacuumMax40Practice } from "./vacuumMax40Practice.ts";

describeRule(vacuumMax40Practice, {
  given: { values: { "circuit.reservoir.vacuum": -40 }, facts: { "equipment.vacuumAssist": true } },
  breached: [{ values: { "circuit.reservoir.vacuum": -41 } }],
  notApplicable: [
    { facts: { "equipment.vacuumAssist": false }, values: { "circuit.reservoir.vacuum": -60 } },
  ],
});

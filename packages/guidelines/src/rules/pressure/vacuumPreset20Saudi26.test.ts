import { describeRule } from "../../testing/describeRule.ts";
import { vacuumPreset20Saudi26 } from "./vacuumPreset20Saudi26.ts";

describeRule(vacuumPreset20Saudi26, {
  given: { values: { "circuit.reservoir.vacuum": -20 }, facts: { "equipment.vacuumAssist": true } },
  breached: [{ values: { "circuit.reservoir.vacuum": -21 } }],
  notApplicable: [
    { facts: { "equipment.vacuumAssist": false }, values: { "circuit.reservoir.vacuum": -40 } },
  ],
});

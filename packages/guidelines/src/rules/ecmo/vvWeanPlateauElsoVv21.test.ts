import { describeRule } from "../../testing/describeRule.ts";
import { vvWeanPlateauElsoVv21 } from "./vvWeanPlateauElsoVv21.ts";

describeRule(vvWeanPlateauElsoVv21, {
  given: { values: { "ventilator.plateauPressure": 28 } },
  breached: [{ values: { "ventilator.plateauPressure": 28.1 } }],
});

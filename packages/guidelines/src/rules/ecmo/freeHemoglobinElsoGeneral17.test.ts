import { describeRule } from "../../testing/describeRule.ts";
import { freeHemoglobinElsoGeneral17 } from "./freeHemoglobinElsoGeneral17.ts";

describeRule(freeHemoglobinElsoGeneral17, {
  given: { values: { "blood.plasmaFreeHemoglobin": 50 } },
  breached: [{ values: { "blood.plasmaFreeHemoglobin": 51 } }],
});

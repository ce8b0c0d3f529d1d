import { describeRule } from "../../testing/describeRule.ts";
import { cardiacIndexVvElsoVv21 } from "./cardiacIndexVvElsoVv21.ts";

describeRule(cardiacIndexVvElsoVv21, {
  // 1.996 m² by Du Bois at 80 kg and 180 cm: 2.2 at 4.392 L/min.
  given: { weight_kg: 80, height_cm: 180, values: { "patient.cardiacOutput": 4.4 } },
  breached: [{ values: { "patient.cardiacOutput": 4.38 } }],
});

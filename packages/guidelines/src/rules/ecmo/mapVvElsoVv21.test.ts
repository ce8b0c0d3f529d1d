import { describeRule } from "../../testing/describeRule.ts";
import { mapVvElsoVv21 } from "./mapVvElsoVv21.ts";

describeRule(mapVvElsoVv21, {
  given: { values: { "patient.pressure.arterial.mean": 65 } },
  breached: [{ values: { "patient.pressure.arterial.mean": 64 } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { map50To80Eacts19 } from "./map50To80Eacts19.ts";

describeRule(map50To80Eacts19, {
  given: { values: { "patient.pressure.arterial.mean": 50 } },
  met: [{ values: { "patient.pressure.arterial.mean": 80 } }],
  breached: [
    { values: { "patient.pressure.arterial.mean": 49 } },
    { values: { "patient.pressure.arterial.mean": 81 } },
  ],
});

import { describeRule } from "../../testing/describeRule.ts";
import { mapVaElsoVa21 } from "./mapVaElsoVa21.ts";

describeRule(mapVaElsoVa21, {
  given: { values: { "patient.pressure.arterial.mean": 50 } },
  met: [{ values: { "patient.pressure.arterial.mean": 70 } }],
  breached: [
    { values: { "patient.pressure.arterial.mean": 49 } },
    { values: { "patient.pressure.arterial.mean": 71 } },
  ],
});

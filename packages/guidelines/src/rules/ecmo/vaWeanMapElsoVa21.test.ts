import { describeRule } from "../../testing/describeRule.ts";
import { vaWeanMapElsoVa21 } from "./vaWeanMapElsoVa21.ts";

describeRule(vaWeanMapElsoVa21, {
  given: { values: { "patient.pressure.arterial.mean": 61 } },
  breached: [{ values: { "patient.pressure.arterial.mean": 60 } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { vaWeanCvpElsoVa21 } from "./vaWeanCvpElsoVa21.ts";

describeRule(vaWeanCvpElsoVa21, {
  given: { values: { "patient.pressure.centralVenous": 10 } },
  breached: [{ values: { "patient.pressure.centralVenous": 11 } }],
});

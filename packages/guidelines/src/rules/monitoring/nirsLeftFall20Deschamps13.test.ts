import { describeRule } from "../../testing/describeRule.ts";
import { nirsLeftFall20Deschamps13 } from "./nirsLeftFall20Deschamps13.ts";

describeRule(nirsLeftFall20Deschamps13, {
  given: { values: { "patient.nirs.left": (time_s) => (time_s < 5 ? 60 : 48.1) } },
  breached: [{ values: { "patient.nirs.left": (time_s) => (time_s < 5 ? 60 : 48) } }],
});

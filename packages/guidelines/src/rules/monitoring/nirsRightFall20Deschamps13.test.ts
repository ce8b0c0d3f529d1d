import { describeRule } from "../../testing/describeRule.ts";
import { nirsRightFall20Deschamps13 } from "./nirsRightFall20Deschamps13.ts";

describeRule(nirsRightFall20Deschamps13, {
  given: { values: { "patient.nirs.right": (time_s) => (time_s < 5 ? 60 : 48.1) } },
  breached: [{ values: { "patient.nirs.right": (time_s) => (time_s < 5 ? 60 : 48) } }],
});

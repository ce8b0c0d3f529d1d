import { describeRule } from "../../testing/describeRule.ts";
import { nirsRightFall20Serraino17 } from "./nirsRightFall20Serraino17.ts";

describeRule(nirsRightFall20Serraino17, {
  given: { values: { "patient.nirs.right": (time_s) => (time_s < 5 ? 60 : 48.1) } },
  breached: [{ values: { "patient.nirs.right": (time_s) => (time_s < 5 ? 60 : 47.9) } }],
});

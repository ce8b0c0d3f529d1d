import { describeRule } from "../../testing/describeRule.ts";
import { nirsLeftFall20Serraino17 } from "./nirsLeftFall20Serraino17.ts";

describeRule(nirsLeftFall20Serraino17, {
  given: { values: { "patient.nirs.left": (time_s) => (time_s < 5 ? 60 : 48.1) } },
  breached: [{ values: { "patient.nirs.left": (time_s) => (time_s < 5 ? 60 : 47.9) } }],
});

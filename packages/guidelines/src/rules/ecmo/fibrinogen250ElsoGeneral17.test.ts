import { describeRule } from "../../testing/describeRule.ts";
import { fibrinogen250ElsoGeneral17 } from "./fibrinogen250ElsoGeneral17.ts";

describeRule(fibrinogen250ElsoGeneral17, {
  given: { values: { "coag.fibrinogen": 2.5 } },
  breached: [{ values: { "coag.fibrinogen": 2.49 } }],
});

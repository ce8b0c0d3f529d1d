import { describeRule } from "../../testing/describeRule.ts";
import { ph735To745Eacts24 } from "./ph735To745Eacts24.ts";

describeRule(ph735To745Eacts24, {
  given: { values: { "blood.arterial.ph": 7.35 } },
  met: [{ values: { "blood.arterial.ph": 7.45 } }],
  breached: [{ values: { "blood.arterial.ph": 7.34 } }, { values: { "blood.arterial.ph": 7.46 } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { hematocritAbove40ElsoGeneral17 } from "./hematocritAbove40ElsoGeneral17.ts";

describeRule(hematocritAbove40ElsoGeneral17, {
  given: { values: { "blood.hematocrit": 40.1 } },
  breached: [{ values: { "blood.hematocrit": 40 } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { protamineByTitrationStsac18 } from "./protamineByTitrationStsac18.ts";

describeRule(protamineByTitrationStsac18, {
  given: {
    facts: { "treatment.protamineByTitration": true },
    events: [{ event: "protamineStart", time_s: 1 }],
  },
  breached: [{ facts: { "treatment.protamineByTitration": false } }],
  notApplicable: [{ events: [] }],
  unknown: [{ events: [], keepsEvents: [] }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { artificialIntelligenceEacts24 } from "./artificialIntelligenceEacts24.ts";

describeRule(artificialIntelligenceEacts24, {
  given: { facts: { "site.artificialIntelligenceConsidered": true } },
  breached: [{ facts: { "site.artificialIntelligenceConsidered": false } }],
});

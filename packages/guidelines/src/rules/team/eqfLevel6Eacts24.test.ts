import { describeRule } from "../../testing/describeRule.ts";
import { eqfLevel6Eacts24 } from "./eqfLevel6Eacts24.ts";

describeRule(eqfLevel6Eacts24, {
  given: { facts: { "site.eqfLevel6": true } },
  breached: [{ facts: { "site.eqfLevel6": false } }],
});

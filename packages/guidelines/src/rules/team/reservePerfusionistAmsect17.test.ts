import { describeRule } from "../../testing/describeRule.ts";
import { reservePerfusionistAmsect17 } from "./reservePerfusionistAmsect17.ts";

describeRule(reservePerfusionistAmsect17, {
  given: { facts: { "site.reservePerfusionist": true } },
  breached: [{ facts: { "site.reservePerfusionist": false } }],
});

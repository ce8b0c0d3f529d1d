import { describeRule } from "../../testing/describeRule.ts";
import { qualityRegistryEacts24 } from "./qualityRegistryEacts24.ts";

describeRule(qualityRegistryEacts24, {
  given: { facts: { "site.qualityRegistry": true } },
  breached: [{ facts: { "site.qualityRegistry": false } }],
});

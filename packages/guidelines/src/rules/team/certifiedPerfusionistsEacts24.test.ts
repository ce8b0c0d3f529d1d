import { describeRule } from "../../testing/describeRule.ts";
import { certifiedPerfusionistsEacts24 } from "./certifiedPerfusionistsEacts24.ts";

describeRule(certifiedPerfusionistsEacts24, {
  given: { facts: { "site.certifiedPerfusionists": true } },
  breached: [{ facts: { "site.certifiedPerfusionists": false } }],
});

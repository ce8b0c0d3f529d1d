import { describeRule } from "../../testing/describeRule.ts";
import { noStarchEacts24 } from "./noStarchEacts24.ts";

describeRule(noStarchEacts24, {
  given: { facts: { "treatment.lowMolecularStarch": false } },
  breached: [{ facts: { "treatment.lowMolecularStarch": true } }],
});

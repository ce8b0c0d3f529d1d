import { describeRule } from "../../testing/describeRule.ts";
import { noUnprocessedShedBloodShann06 } from "./noUnprocessedShedBloodShann06.ts";

describeRule(noUnprocessedShedBloodShann06, {
  given: { facts: { "treatment.shedBloodUnprocessed": false } },
  breached: [{ facts: { "treatment.shedBloodUnprocessed": true } }],
});

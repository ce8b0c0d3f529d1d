import { describeRule } from "../../testing/describeRule.ts";
import { circuitCo2FlushEacts24 } from "./circuitCo2FlushEacts24.ts";

describeRule(circuitCo2FlushEacts24, {
  given: { facts: { "treatment.circuitFlushedWithCo2": true } },
  breached: [{ facts: { "treatment.circuitFlushedWithCo2": false } }],
});

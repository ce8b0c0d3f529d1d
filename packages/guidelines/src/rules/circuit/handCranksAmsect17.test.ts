import { describeRule } from "../../testing/describeRule.ts";
import { handCranksAmsect17 } from "./handCranksAmsect17.ts";

describeRule(handCranksAmsect17, {
  given: { facts: { "equipment.handCranks": true } },
  breached: [{ facts: { "equipment.handCranks": false } }],
});

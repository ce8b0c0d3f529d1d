import { describeRule } from "../../testing/describeRule.ts";
import { handCrankAtBedside } from "./handCrankAtBedside.ts";

describeRule(handCrankAtBedside, {
  given: { facts: { "equipment.handCrank": true } },
  breached: [{ facts: { "equipment.handCrank": false } }],
});

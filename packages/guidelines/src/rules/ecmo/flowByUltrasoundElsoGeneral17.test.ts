import { describeRule } from "../../testing/describeRule.ts";
import { flowByUltrasoundElsoGeneral17 } from "./flowByUltrasoundElsoGeneral17.ts";

describeRule(flowByUltrasoundElsoGeneral17, {
  given: { facts: { "equipment.ultrasonicFlow": true } },
  breached: [{ facts: { "equipment.ultrasonicFlow": false } }],
});

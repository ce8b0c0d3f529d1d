import { describeRule } from "../../testing/describeRule.ts";
import { cannulasFixedTwiceElsoGeneral17 } from "./cannulasFixedTwiceElsoGeneral17.ts";

describeRule(cannulasFixedTwiceElsoGeneral17, {
  given: { facts: { "equipment.cannulasFixedTwice": true } },
  breached: [{ facts: { "equipment.cannulasFixedTwice": false } }],
});

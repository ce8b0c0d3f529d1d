import { describeRule } from "../../testing/describeRule.ts";
import { noAccessOnDrainageElsoGeneral17 } from "./noAccessOnDrainageElsoGeneral17.ts";

describeRule(noAccessOnDrainageElsoGeneral17, {
  given: { facts: { "equipment.accessOnDrainage": false } },
  breached: [{ facts: { "equipment.accessOnDrainage": true } }],
});

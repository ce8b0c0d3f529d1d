import { describeRule } from "../../testing/describeRule.ts";
import { volatileScavengingEacts24 } from "./volatileScavengingEacts24.ts";

describeRule(volatileScavengingEacts24, {
  given: { facts: { "equipment.scavenging": true, "treatment.volatileAgent": true } },
  breached: [{ facts: { "equipment.scavenging": false } }],
  notApplicable: [{ facts: { "treatment.volatileAgent": false } }],
});

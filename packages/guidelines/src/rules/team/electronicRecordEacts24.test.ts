import { describeRule } from "../../testing/describeRule.ts";
import { electronicRecordEacts24 } from "./electronicRecordEacts24.ts";

describeRule(electronicRecordEacts24, {
  given: { facts: { "site.electronicRecord": true } },
  breached: [{ facts: { "site.electronicRecord": false } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { adverseEventsEacts24 } from "./adverseEventsEacts24.ts";

describeRule(adverseEventsEacts24, {
  given: {
    facts: {
      "checklist.adverseEvents": true,
      "site.emergencyProcedures": true,
      "site.emergencySimulation": true,
    },
  },
  breached: [
    { facts: { "checklist.adverseEvents": false } },
    { facts: { "site.emergencyProcedures": false } },
    { facts: { "site.emergencySimulation": false } },
  ],
});

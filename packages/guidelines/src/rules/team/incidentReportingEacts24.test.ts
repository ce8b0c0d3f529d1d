import { describeRule } from "../../testing/describeRule.ts";
import { incidentReportingEacts24 } from "./incidentReportingEacts24.ts";

describeRule(incidentReportingEacts24, {
  given: { facts: { "site.incidentReporting": true } },
  breached: [{ facts: { "site.incidentReporting": false } }],
});

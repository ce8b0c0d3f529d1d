import { describeRule } from "../../testing/describeRule.ts";
import { operatingProceduresEacts24 } from "./operatingProceduresEacts24.ts";

describeRule(operatingProceduresEacts24, {
  given: { facts: { "site.operatingProcedures": true } },
  breached: [{ facts: { "site.operatingProcedures": false } }],
});

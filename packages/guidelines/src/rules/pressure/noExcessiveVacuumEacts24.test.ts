import { describeRule } from "../../testing/describeRule.ts";
import { noExcessiveVacuumEacts24 } from "./noExcessiveVacuumEacts24.ts";

describeRule(noExcessiveVacuumEacts24, {
  given: { facts: { "treatment.excessiveVacuum": false, "equipment.vacuumAssist": true } },
  breached: [{ facts: { "treatment.excessiveVacuum": true } }],
  notApplicable: [{ facts: { "equipment.vacuumAssist": false } }],
});

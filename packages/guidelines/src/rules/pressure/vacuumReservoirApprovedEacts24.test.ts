import { describeRule } from "../../testing/describeRule.ts";
import { vacuumReservoirApprovedEacts24 } from "./vacuumReservoirApprovedEacts24.ts";

describeRule(vacuumReservoirApprovedEacts24, {
  given: { facts: { "equipment.reservoirApprovedForVacuum": true, "equipment.vacuumAssist": true } },
  breached: [{ facts: { "equipment.reservoirApprovedForVacuum": false } }],
  notApplicable: [{ facts: { "equipment.vacuumAssist": false } }],
});

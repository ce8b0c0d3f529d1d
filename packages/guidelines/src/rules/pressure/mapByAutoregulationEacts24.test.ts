import { describeRule } from "../../testing/describeRule.ts";
import { mapByAutoregulationEacts24 } from "./mapByAutoregulationEacts24.ts";

describeRule(mapByAutoregulationEacts24, {
  given: { facts: { "treatment.mapByAutoregulation": true, "equipment.autoregulationMonitor": true } },
  breached: [{ facts: { "treatment.mapByAutoregulation": false } }],
  notApplicable: [{ facts: { "equipment.autoregulationMonitor": false } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { hemoglobinLiveEacts24 } from "./hemoglobinLiveEacts24.ts";

describeRule(hemoglobinLiveEacts24, {
  given: { values: { "blood.hematocrit": 27 } },
  met: [{ values: { "blood.hematocrit": "sensorOff", "blood.hemoglobin": 9 } }],
  breached: [{ values: { "blood.hematocrit": "sensorOff" } }],
  without: { "blood.hematocrit": "breached" },
});

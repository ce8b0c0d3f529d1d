import { describeRule } from "../../testing/describeRule.ts";
import { gasAnalysisEacts24 } from "./gasAnalysisEacts24.ts";

describeRule(gasAnalysisEacts24, {
  given: { values: { "gas.fio2": 0.6, "gas.exhaust.pco2": 36 } },
  breached: [{ values: { "gas.exhaust.pco2": "sensorOff" } }, { values: { "gas.fio2": "sensorOff" } }],
  without: { "gas.fio2": "breached", "gas.exhaust.pco2": "breached" },
});

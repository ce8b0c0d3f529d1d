import { describeRule } from "../../testing/describeRule.ts";
import { gasAnalysisEacts24 } from "./gasAnalysisEacts24.ts";

const FOUR = {
  "gas.fio2": 0.6,
  "gas.co2.fraction": 0,
  "gas.exhaust.po2": 380,
  "gas.exhaust.pco2": 36,
} as const;

describeRule(gasAnalysisEacts24, {
  given: { values: FOUR, facts: { "equipment.gasAnalysis": false } },
  met: [{ values: { "gas.exhaust.po2": "sensorOff" }, facts: { "equipment.gasAnalysis": true } }],
  breached: [
    { values: { "gas.fio2": "sensorOff" } },
    { values: { "gas.co2.fraction": "sensorOff" } },
    { values: { "gas.exhaust.po2": "sensorOff" } },
    { values: { "gas.exhaust.pco2": "sensorOff" } },
  ],
  without: {
    "gas.fio2": "breached",
    "gas.co2.fraction": "breached",
    "gas.exhaust.po2": "breached",
    "gas.exhaust.pco2": "breached",
    // The four show it without anybody's word.
    "equipment.gasAnalysis": "met",
  },
});

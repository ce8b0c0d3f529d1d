import { describeRule } from "../../testing/describeRule.ts";
import { gasPressureReliefElsoGeneral17 } from "./gasPressureReliefElsoGeneral17.ts";

describeRule(gasPressureReliefElsoGeneral17, {
  given: { facts: { "equipment.gasPressureRelief": true } },
  breached: [{ facts: { "equipment.gasPressureRelief": false } }],
});

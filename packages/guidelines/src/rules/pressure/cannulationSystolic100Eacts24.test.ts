import { describeRule } from "../../testing/describeRule.ts";
import { cannulationSystolic100Eacts24 } from "./cannulationSystolic100Eacts24.ts";

describeRule(cannulationSystolic100Eacts24, {
  given: { values: { "patient.pressure.arterial.systolic": 99 } },
  breached: [{ values: { "patient.pressure.arterial.systolic": 100 } }],
});

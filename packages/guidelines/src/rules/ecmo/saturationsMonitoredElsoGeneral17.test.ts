import { describeRule } from "../../testing/describeRule.ts";
import { saturationsMonitoredElsoGeneral17 } from "./saturationsMonitoredElsoGeneral17.ts";

describeRule(saturationsMonitoredElsoGeneral17, {
  given: { facts: { "equipment.saturationBothSides": true } },
  met: [
    {
      facts: { "equipment.saturationBothSides": false },
      values: { "blood.venous.so2": 50, "blood.arterial.so2": 50 },
    },
  ],
  breached: [
    { facts: { "equipment.saturationBothSides": false } },
    { facts: { "equipment.saturationBothSides": false }, values: { "blood.venous.so2": 50 } },
  ],
});

import { describeRule } from "../../testing/describeRule.ts";
import { mapVaElsoGeneral17 } from "./mapVaElsoGeneral17.ts";

describeRule(mapVaElsoGeneral17, {
  given: { age_years: 40, values: { "patient.pressure.arterial.mean": 50 } },
  met: [{ values: { "patient.pressure.arterial.mean": 70 } }, { age_years: 0.08 }],
  breached: [
    { values: { "patient.pressure.arterial.mean": 49 } },
    { values: { "patient.pressure.arterial.mean": 71 } },
  ],
  notApplicable: [{ age_years: 0.079 }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { temperatureSitesEacts24 } from "./temperatureSitesEacts24.ts";

describeRule(temperatureSitesEacts24, {
  given: { facts: { "treatment.hypothermicArrest": true, "equipment.nasopharyngealAndCore": true } },
  met: [
    {
      facts: { "equipment.nasopharyngealAndCore": false },
      values: { "patient.temperature.nasopharyngeal": 24, "patient.temperature.bladder": 26 },
    },
  ],
  breached: [
    { facts: { "equipment.nasopharyngealAndCore": false } },
    {
      facts: { "equipment.nasopharyngealAndCore": false },
      values: { "patient.temperature.nasopharyngeal": 24 },
    },
    { facts: { "equipment.nasopharyngealAndCore": false }, values: { "patient.temperature.bladder": 26 } },
  ],
  notApplicable: [{ facts: { "treatment.hypothermicArrest": false } }],
});

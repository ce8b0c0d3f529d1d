import { describeRule } from "../../testing/describeRule.ts";
import { patientSitesEacts24 } from "./patientSitesEacts24.ts";

describeRule(patientSitesEacts24, {
  given: { values: { "patient.temperature.nasopharyngeal": 34, "patient.temperature.bladder": 34 } },
  met: [
    {
      values: {
        "patient.temperature.nasopharyngeal": "sensorOff",
        "patient.temperature.blood": 34,
      },
    },
  ],
  breached: [{ values: { "patient.temperature.bladder": "sensorOff" } }],
  without: { "patient.temperature.nasopharyngeal": "breached", "patient.temperature.bladder": "breached" },
});

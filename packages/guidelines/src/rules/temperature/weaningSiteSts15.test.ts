import { describeRule } from "../../testing/describeRule.ts";
import { weaningSiteSts15 } from "./weaningSiteSts15.ts";

describeRule(weaningSiteSts15, {
  given: { values: { "patient.temperature.nasopharyngeal": 36.5 } },
  met: [{ values: { "patient.temperature.blood": 36.4 } }],
  breached: [
    { phases: ["weaning"], values: { "patient.temperature.nasopharyngeal": "sensorOff" } },
    { phases: ["postBypass"], values: { "patient.temperature.nasopharyngeal": "sensorOff" } },
  ],
  without: { "patient.temperature.nasopharyngeal": "breached" },
});

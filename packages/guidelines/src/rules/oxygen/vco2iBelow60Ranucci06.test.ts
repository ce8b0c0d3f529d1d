import { describeRule } from "../../testing/describeRule.ts";
import { vco2iBelow60Ranucci06 } from "./vco2iBelow60Ranucci06.ts";

describeRule(vco2iBelow60Ranucci06, {
  given: {
    facts: { "treatment.fieldCo2": false },
    weight_kg: 80,
    height_cm: 180,
    values: {
      "gas.sweep.flow": 3,
      "gas.exhaust.pco2": 30.3,
      "patient.temperature.nasopharyngeal": 35,
    },
  },
  breached: [{ values: { "gas.exhaust.pco2": 30.4 } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 34.9, "gas.exhaust.pco2": 60 } },
    { facts: { "treatment.fieldCo2": true }, values: { "gas.exhaust.pco2": 60 } },
    { events: [{ event: "bicarbonateGiven", time_s: 10, amount: 50 }], values: { "gas.exhaust.pco2": 60 } },
    // The sweep was turned up four minutes ago.
    { values: { "gas.sweep.flow": (time_s) => (time_s < 248 ? 2.7 : 3), "gas.exhaust.pco2": 60 } },
  ],
  unknown: [{ keepsEvents: [] }],
});

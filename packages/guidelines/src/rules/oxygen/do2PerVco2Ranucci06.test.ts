import { describeRule } from "../../testing/describeRule.ts";
import { do2PerVco2Ranucci06 } from "./do2PerVco2Ranucci06.ts";

describeRule(do2PerVco2Ranucci06, {
  given: {
    facts: { "treatment.fieldCo2": false },
    weight_kg: 80,
    height_cm: 180,
    values: {
      "pump.arterial.flow": 4.8,
      "blood.hemoglobin": 8,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 250,
      "blood.venous.so2": 70,
      "blood.venous.po2": 38,
      "gas.sweep.flow": 3,
      "gas.exhaust.pco2": 28.3,
      "patient.temperature.nasopharyngeal": 35,
    },
  },
  breached: [{ values: { "gas.exhaust.pco2": 28.4 } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 34.9, "gas.exhaust.pco2": 60 } },
    { facts: { "treatment.fieldCo2": true }, values: { "gas.exhaust.pco2": 60 } },
    { events: [{ event: "bicarbonateGiven", time_s: 10, amount: 50 }], values: { "gas.exhaust.pco2": 60 } },
    // The sweep was turned up four minutes ago.
    { values: { "gas.sweep.flow": (time_s) => (time_s < 248 ? 2.7 : 3), "gas.exhaust.pco2": 60 } },
  ],
  unknown: [{ keepsEvents: [] }],
});

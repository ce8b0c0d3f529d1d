import { describeRule } from "../../testing/describeRule.ts";
import { exhaustBelowVenous } from "./exhaustBelowVenous.ts";

describeRule(exhaustBelowVenous, {
  given: {
    values: {
      "gas.exhaust.pco2": 55,
      "blood.venous.pco2": 45,
      "pump.arterial.flow": 4,
      "gas.sweep.flow": 2,
    },
  },
  met: [
    // The patient, not the analyzer: CO2 to burn in malignant hyperthermia, and both are high.
    { values: { "gas.exhaust.pco2": 95, "blood.venous.pco2": 120 } },
    { values: { "gas.co2.fraction": 0 } },
  ],
  breached: [
    { values: { "gas.exhaust.pco2": 55.1 } },
    // Venous blood in kPa.
    { values: { "gas.exhaust.pco2": 32, "blood.venous.pco2": 6 } },
  ],
  notApplicable: [
    { values: { "gas.exhaust.pco2": 80, "gas.co2.fraction": 0.05 } },
    { values: { "gas.exhaust.pco2": 80, "pump.arterial.flow": 0.5 } },
    { values: { "gas.exhaust.pco2": 80, "gas.sweep.flow": 0.2 } },
  ],
});

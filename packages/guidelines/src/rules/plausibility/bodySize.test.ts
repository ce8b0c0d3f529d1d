import { describeRule } from "../../testing/describeRule.ts";
import { BODY_SIZE } from "./bodySize.ts";

const [bodyMassIndex, flowForBody] = BODY_SIZE;

describeRule(bodyMassIndex!, {
  given: { weight_kg: 440, height_cm: 200 },
  met: [
    { weight_kg: 16, height_cm: 200 },
    // The patient, not the form: born at 24 weeks, and the heaviest.
    { weight_kg: 0.5, height_cm: 30 },
    { weight_kg: 300, height_cm: 170 },
  ],
  breached: [
    { weight_kg: 441, height_cm: 200 },
    { weight_kg: 15.9, height_cm: 200 },
    { weight_kg: 80, height_cm: 1.8 },
    { weight_kg: 180, height_cm: 80 },
    { weight_kg: 80, height_cm: 71 },
  ],
});

describeRule(flowForBody!, {
  // By Du Bois 0.2146 m², and 8 L/min/m² are 1.717.
  given: { weight_kg: 3.5, height_cm: 52, values: { "pump.arterial.flow": 1.71 } },
  met: [
    // The patient, not the form: 200 mL/min/kg in a newborn with a shunt.
    { values: { "pump.arterial.flow": 0.7 } },
  ],
  breached: [{ values: { "pump.arterial.flow": 1.725 } }, { values: { "pump.arterial.flow": 4.5 } }],
});

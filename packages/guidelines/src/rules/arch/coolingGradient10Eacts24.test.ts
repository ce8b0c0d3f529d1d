import { describeRule } from "../../testing/describeRule.ts";
import { coolingGradient10Eacts24 } from "./coolingGradient10Eacts24.ts";

describeRule(coolingGradient10Eacts24, {
  given: {
    values: { "circuit.temperature.water": 10, "circuit.temperature.arterialOutlet": 20 },
    facts: { "treatment.hypothermicArrest": true },
  },
  met: [{ values: { "circuit.temperature.water": 30 } }],
  breached: [
    { values: { "circuit.temperature.water": 9.9 } },
    { values: { "circuit.temperature.water": 30.1 } },
  ],
  notApplicable: [{ facts: { "treatment.hypothermicArrest": false } }],
});

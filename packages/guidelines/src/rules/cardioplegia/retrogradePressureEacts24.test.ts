import { describeRule } from "../../testing/describeRule.ts";
import { retrogradePressureEacts24 } from "./retrogradePressureEacts24.ts";

describeRule(retrogradePressureEacts24, {
  given: {
    values: {
      "patient.pressure.coronarySinus": 30,
      "pump.cardioplegia.flow": 200,
      "circuit.cardioplegia.route": 1,
    },
  },
  met: [{ values: { "patient.pressure.coronarySinus": 50 } }],
  breached: [
    { values: { "patient.pressure.coronarySinus": 29 } },
    { values: { "patient.pressure.coronarySinus": 51 } },
  ],
  notApplicable: [
    { values: { "circuit.cardioplegia.route": 0 } },
    { values: { "pump.cardioplegia.flow": 0 } },
  ],
});

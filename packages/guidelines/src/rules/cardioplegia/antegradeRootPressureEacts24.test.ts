import { describeRule } from "../../testing/describeRule.ts";
import { antegradeRootPressureEacts24 } from "./antegradeRootPressureEacts24.ts";

describeRule(antegradeRootPressureEacts24, {
  given: {
    values: {
      "patient.pressure.aorticRoot.mean": 60,
      "pump.cardioplegia.flow": 51,
      "circuit.cardioplegia.route": 0,
    },
  },
  met: [{ values: { "patient.pressure.aorticRoot.mean": 100 } }],
  breached: [
    { values: { "patient.pressure.aorticRoot.mean": 59 } },
    { values: { "patient.pressure.aorticRoot.mean": 101 } },
  ],
  notApplicable: [
    { values: { "pump.cardioplegia.flow": 50 } },
    { values: { "circuit.cardioplegia.route": 1 } },
  ],
});

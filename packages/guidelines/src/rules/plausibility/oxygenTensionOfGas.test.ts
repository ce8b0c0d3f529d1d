import { describeRule } from "../../testing/describeRule.ts";
import { oxygenTensionOfGas } from "./oxygenTensionOfGas.ts";

describeRule(oxygenTensionOfGas, {
  given: { values: { "blood.arterial.po2": 380, "gas.fio2": 0.5, "pump.arterial.flow": 4 } },
  breached: [{ values: { "blood.arterial.po2": 381 } }],
  // The patient, not the sensor: on little flow the ventilator's oxygen counts.
  notApplicable: [{ values: { "blood.arterial.po2": 450, "pump.arterial.flow": 0.5 } }],
});

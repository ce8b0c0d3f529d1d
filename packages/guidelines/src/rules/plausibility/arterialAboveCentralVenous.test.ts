import { describeRule } from "../../testing/describeRule.ts";
import { arterialAboveCentralVenous } from "./arterialAboveCentralVenous.ts";

describeRule(arterialAboveCentralVenous, {
  given: {
    values: {
      "patient.pressure.arterial.mean": 10,
      "patient.pressure.centralVenous": 15,
      "pump.arterial.flow": 1.1,
    },
  },
  // The patient, not the sensor: the deepest vasoplegia.
  met: [{ values: { "patient.pressure.arterial.mean": 22 } }],
  breached: [
    { values: { "patient.pressure.centralVenous": 15.5 } },
    { values: { "patient.pressure.arterial.mean": 8, "patient.pressure.centralVenous": 65 } },
  ],
  // The patient, not the sensor: at rest in circulatory arrest.
  notApplicable: [{ values: { "patient.pressure.arterial.mean": 3, "pump.arterial.flow": 1 } }],
});

import { describeRule } from "../../testing/describeRule.ts";
import { GAS_SAFETY } from "./gasSafety.ts";

const [pressure, oxygen] = GAS_SAFETY;

describeRule(pressure!, {
  given: {
    values: {
      "circuit.pressure.postOxygenator": 31,
      "gas.pressure.oxygenator": 30,
      "pump.arterial.flow": 0.6,
    },
  },
  // The circuit, not the sensor: an exhaust that somebody closed.
  breached: [
    { values: { "gas.pressure.oxygenator": 31 } },
    { values: { "gas.pressure.oxygenator": 90, "circuit.pressure.postOxygenator": 70 } },
  ],
  // Primed and at rest the blood side may be at the room's pressure.
  notApplicable: [{ values: { "circuit.pressure.postOxygenator": -1, "pump.arterial.flow": 0.5 } }],
});

describeRule(oxygen!, {
  given: { values: { "gas.fio2": 0.2, "gas.sweep.flow": 0.06, "pump.arterial.flow": 0.11 } },
  breached: [{ values: { "gas.fio2": 0.199 } }, { values: { "gas.fio2": 0 } }],
  notApplicable: [
    { values: { "gas.fio2": 0, "gas.sweep.flow": 0.05 } },
    { values: { "gas.fio2": 0, "pump.arterial.flow": 0.1 } },
  ],
});

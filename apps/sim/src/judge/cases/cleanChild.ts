import type { Case } from "../Case.ts";

export const cleanChild: Case = {
  id: "cleanChild",
  title: "A child of 20 kg on bypass, nothing wrong",
  assembly: "cpb-child",
  setting: "cpb",
  prelude: {
    "circuit.clamp.aorticCross": 1,
    "patient.anesthesia.depth": 1,
    "circuit.temperature.waterSet": 35,
    "gas.sweep.flow": 1.6,
    "pump.arterial.speed": 92,
  },
  prelude_s: 2400,
  for_s: 900,
  expected: [],
};

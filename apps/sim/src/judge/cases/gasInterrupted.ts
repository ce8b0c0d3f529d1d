import type { Case } from "../Case.ts";

export const gasInterrupted: Case = {
  id: "gasInterrupted",
  title: "Sweep gas off for a minute",
  assembly: "cpb-adult",
  setting: "cpb",
  prelude: {
    "pump.arterial.speed": 172,
    "gas.fio2": 0.46,
    "gas.sweep.flow": 2.9,
    "circuit.temperature.waterSet": 34,
    "circuit.clamp.aorticCross": 1,
    "patient.anesthesia.depth": 1,
    "product.redCells.units": 3,
    "drug.nitroglycerin.infusion": 1,
  },
  prelude_s: 3000,
  for_s: 1000,
  changes: [
    { at_s: 600, set: { "gas.sweep.flow": 0 } },
    { at_s: 660, set: { "gas.sweep.flow": 2.9 } },
  ],
  expected: [{ rule: "safety.sweepOffWithFlow", within_s: 2 }],
};

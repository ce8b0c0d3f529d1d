import type { Case } from "../Case.ts";

export const warmingTooFast: Case = {
  id: "warmingTooFast",
  title: "Water raised by two degrees at once",
  assembly: "cpb-adult",
  setting: "cpb",
  prelude: {
    "pump.arterial.speed": 172,
    "gas.fio2": 0.46,
    "gas.sweep.flow": 2.9,
    "circuit.temperature.waterSet": 33.5,
    "circuit.clamp.aorticCross": 1,
    "patient.anesthesia.depth": 1,
    "product.redCells.units": 3,
    "drug.nitroglycerin.infusion": 1,
  },
  prelude_s: 3000,
  for_s: 1000,
  changes: [{ at_s: 600, set: { "circuit.temperature.waterSet": 36 } }],
  expected: [{ rule: "cpb.temperature.rewarmingRate.sts15", within_s: 180 }],
};

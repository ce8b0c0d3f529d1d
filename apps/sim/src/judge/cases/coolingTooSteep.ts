import type { Case } from "../Case.ts";

export const coolingTooSteep: Case = {
  id: "coolingTooSteep",
  title: "Water set to 8 °C at once",
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
  for_s: 760,
  changes: [{ at_s: 600, set: { "circuit.temperature.waterSet": 8 } }],
  expected: [{ rule: "cpb.temperature.coolingGradient10.sts15", within_s: 4 }],
};

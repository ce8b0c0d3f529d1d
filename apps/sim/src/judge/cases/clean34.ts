import type { Case } from "../Case.ts";

export const clean34: Case = {
  id: "clean34",
  title: "Mild hypothermia, aorta clamped, nothing wrong",
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
  for_s: 1200,
  expected: [],
};

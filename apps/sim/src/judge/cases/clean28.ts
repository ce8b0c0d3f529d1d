import type { Case } from "../Case.ts";

export const clean28: Case = {
  id: "clean28",
  title: "Hypothermia of 28 °C, aorta clamped, nothing wrong",
  assembly: "cpb-adult",
  setting: "cpb",
  prelude: {
    "pump.arterial.speed": 150,
    "gas.fio2": 0.35,
    "gas.sweep.flow": 2.9,
    "circuit.temperature.waterSet": 28,
    "circuit.clamp.aorticCross": 1,
    "patient.anesthesia.depth": 1,
    "product.redCells.units": 3,
    "drug.nitroglycerin.infusion": 2,
  },
  prelude_s: 3000,
  for_s: 900,
  expected: [],
};

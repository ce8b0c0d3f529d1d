import type { Case } from "../Case.ts";

export const clean32: Case = {
  id: "clean32",
  title: "Hypothermia of 32 °C, aorta clamped, nothing wrong",
  assembly: "cpb-adult",
  setting: "cpb",
  prelude: {
    "pump.arterial.speed": 162,
    "gas.fio2": 0.42,
    "gas.sweep.flow": 2.9,
    "circuit.temperature.waterSet": 32,
    "circuit.clamp.aorticCross": 1,
    "patient.anesthesia.depth": 1,
    "product.redCells.units": 3,
    "drug.nitroglycerin.infusion": 1,
  },
  prelude_s: 3000,
  for_s: 900,
  expected: [],
};

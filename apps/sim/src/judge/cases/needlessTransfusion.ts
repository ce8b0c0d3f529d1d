import type { Case } from "../Case.ts";

export const needlessTransfusion: Case = {
  id: "needlessTransfusion",
  title: "Red cells at a hematocrit of 33 %",
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
  for_s: 900,
  changes: [{ at_s: 600, set: { "product.redCells.units": 0.5 } }],
  expected: [{ rule: "cpb.blood.noTransfusionAbove24.eacts24", within_s: 2 }],
};

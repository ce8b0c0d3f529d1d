import type { Case } from "../Case.ts";

export const vasopressorTooMuch: Case = {
  id: "vasopressorTooMuch",
  title: "Norepinephrine beyond need",
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
  for_s: 1500,
  changes: [{ at_s: 600, set: { "drug.norepinephrine.infusion": 0.3 } }],
  expected: [
    { rule: "cpb.pressure.map50To80.eacts24", within_s: 30 },
    { rule: "cpb.pressure.map50To80.eacts19", within_s: 30 },
    { rule: "cpb.pressure.noVasopressorAbove80.eacts24", within_s: 30 },
    { rule: "cpb.pressure.noVasopressorAbove80.eacts19", within_s: 30 },
  ],
};

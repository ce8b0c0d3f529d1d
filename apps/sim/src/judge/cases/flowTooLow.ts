import type { Case } from "../Case.ts";

export const flowTooLow: Case = {
  id: "flowTooLow",
  title: "Flow cut by a third",
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
  changes: [{ at_s: 600, set: { "pump.arterial.speed": 115 } }],
  expected: [
    { rule: "cpb.oxygen.extraction.hara24", within_s: 20 },
    { rule: "cpb.pressure.map50To80.eacts24", within_s: 20 },
    { rule: "cpb.pressure.map50To80.eacts19", within_s: 20 },
  ],
};

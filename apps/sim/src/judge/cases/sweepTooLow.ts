import type { Case } from "../Case.ts";

export const sweepTooLow: Case = {
  id: "sweepTooLow",
  title: "Sweep gas cut to a third",
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
  changes: [{ at_s: 600, set: { "gas.sweep.flow": 1 } }],
  expected: [{ rule: "cpb.blood.ph735To745.eacts24", within_s: 20 }],
};

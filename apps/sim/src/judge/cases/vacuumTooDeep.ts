import type { Case } from "../Case.ts";

export const vacuumTooDeep: Case = {
  id: "vacuumTooDeep",
  title: "Vacuum of 70 mmHg",
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
  changes: [{ at_s: 600, set: { "circuit.reservoir.vacuum": -70 } }],
  facts: { "equipment.vacuumAssist": true },
  expected: [
    { rule: "cpb.pressure.vacuumMax60.eacts24", within_s: 5 },
    { rule: "cpb.pressure.vacuumPreset20.saudi26", within_s: 5 },
  ],
};

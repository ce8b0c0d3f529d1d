import type { Case } from "../Case.ts";

export const gasInterruptedOnVa: Case = {
  id: "gasInterruptedOnVa",
  title: "Sweep gas off for a minute on VA",
  assembly: "va-femoral",
  setting: "va",
  prelude: {
    "gas.sweep.flow": 2.2,
    "gas.fio2": 0.5,
    "drug.heparin.infusion": 0,
    "drug.bivalirudin.infusion": 0.05,
    "product.redCells.units": 2,
    "drug.nicardipine.infusion": 20,
    "drug.nitroglycerin.infusion": 5,
  },
  prelude_s: 21600,
  for_s: 1000,
  changes: [
    { at_s: 600, set: { "gas.sweep.flow": 0 } },
    { at_s: 660, set: { "gas.sweep.flow": 2.2 } },
  ],
  facts: {
    "equipment.peripheralVa": true,
    "equipment.femoralVa": true,
    "treatment.unfractionatedHeparin": false,
  },
  expected: [{ rule: "safety.sweepOffWithFlow", within_s: 2 }],
};

import type { Case } from "../Case.ts";

export const cleanVa: Case = {
  id: "cleanVa",
  title: "Peripheral VA ECMO with bivalirudin, nothing wrong",
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
  for_s: 1200,
  facts: {
    "equipment.peripheralVa": true,
    "equipment.femoralVa": true,
    "treatment.unfractionatedHeparin": false,
  },
  expected: [],
};

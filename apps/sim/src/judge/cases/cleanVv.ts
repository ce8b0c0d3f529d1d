import type { Case } from "../Case.ts";

export const cleanVv: Case = {
  id: "cleanVv",
  title: "VV ECMO with bivalirudin, nothing wrong",
  assembly: "vv-two-site",
  setting: "vv",
  prelude: {
    "pump.arterial.speed": 3450,
    "gas.sweep.flow": 2.5,
    "gas.fio2": 0.7,
    "drug.heparin.infusion": 0,
    "drug.bivalirudin.infusion": 0.05,
    "product.redCells.units": 2,
  },
  prelude_s: 21600,
  for_s: 1200,
  facts: { "patient.vvCriteria": true, "treatment.unfractionatedHeparin": false },
  expected: [],
};

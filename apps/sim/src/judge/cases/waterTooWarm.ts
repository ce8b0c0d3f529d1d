import type { Case } from "../Case.ts";

export const waterTooWarm: Case = {
  id: "waterTooWarm",
  title: "Heater of 40.5 °C on VV",
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
  for_s: 900,
  changes: [{ at_s: 600, set: { "circuit.temperature.waterSet": 40.5 } }],
  facts: { "patient.vvCriteria": true, "treatment.unfractionatedHeparin": false },
  expected: [{ rule: "ecmo.waterBelow40.elsoGeneral17", within_s: 5 }],
};

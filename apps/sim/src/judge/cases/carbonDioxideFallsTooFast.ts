import type { Case } from "../Case.ts";

export const carbonDioxideFallsTooFast: Case = {
  id: "carbonDioxideFallsTooFast",
  title: "CO2 halved within minutes of VV",
  assembly: "vv-two-site",
  setting: "vv",
  prelude: {
    "pump.arterial.speed": 3450,
    "gas.sweep.flow": 0.6,
    "gas.fio2": 0.7,
    "drug.heparin.infusion": 0,
    "drug.bivalirudin.infusion": 0.05,
    "product.redCells.units": 2,
  },
  prelude_s: 3600,
  for_s: 1500,
  changes: [{ at_s: 600, set: { "gas.sweep.flow": 15 } }],
  facts: { "patient.vvCriteria": true, "treatment.unfractionatedHeparin": false },
  expected: [{ rule: "ecmo.co2Fall50Vv.cavayas20" }],
};

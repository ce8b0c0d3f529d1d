import type { Case } from "./Case.ts";

type Settled = Pick<Case, "assembly" | "setting" | "prelude" | "prelude_s" | "facts">;

/** An adult on bypass at 34 °C with the aorta clamped, run as the rules want it. */
export const MILD_HYPOTHERMIA: Settled = {
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
};

/** VV ECMO on bivalirudin, six hours in. */
export const SETTLED_VV: Settled = {
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
  facts: { "patient.vvCriteria": true, "treatment.unfractionatedHeparin": false },
};

/** Peripheral VA ECMO on bivalirudin, six hours in. */
export const SETTLED_VA: Settled = {
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
  facts: {
    "equipment.peripheralVa": true,
    "equipment.femoralVa": true,
    "treatment.unfractionatedHeparin": false,
  },
};

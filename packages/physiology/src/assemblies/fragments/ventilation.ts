import type { Fragment } from "../Fragment.ts";

/** The open chest of an operation: lungs let down, the ventilator off until somebody starts it. */
export const openChest: Partial<Fragment> = {
  settings: [{ slot: "patient.lungs.chestOpen", value: 1 }],
};

/** Chest closed, lungs at rest on ECMO: 10 breaths of 300 mL, PEEP 10 cmH2O, FiO2 0.4 (teaching assumption). */
export const restingLungs: Partial<Fragment> = {
  controls: [
    { signal: "ventilator.rate", targets: [{ slot: "patient.lungs.rate_per_min" }], range: { default: 10 } },
    {
      signal: "ventilator.tidalVolume",
      targets: [{ slot: "patient.lungs.tidalVolume_mL" }],
      range: { default: 300 },
    },
    {
      signal: "ventilator.peep",
      targets: [{ slot: "patient.lungs.peep_mmHg", gain: 0.7355591 }],
      range: { default: 10 },
    },
    { signal: "ventilator.fio2", targets: [{ slot: "patient.lungs.fio2" }], range: { default: 0.4 } },
  ],
};

import type { Drug } from "./Drug.ts";

/** Drugs of the nervous system. Depth adds to what is set and to the vapor in the brain. */

/** 1 MAC for each 5 mg/L (teaching assumption); vessels widen. Deep fat, which fills over hours, is left out. */
export const propofol: Drug = {
  name: "propofol",
  unit: "mg",
  infusion: { perSecond: 1 / 3600, perKg: true },
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.228,
    peripheral_L_per_kg: 0.463,
    exchange_L_per_kg_min: 0.0255,
    clearance_L_per_kg_min: 0.0271,
    liver: 0.8,
    circuitLoss_per_min: 0.04,
  },
  ke0_per_min: 0.26,
  effects: [
    { ec50_per_L: 5, hill: 0, acts: { depth_MAC: 1 } },
    { ec50_per_L: 5, acts: { apnea: 1, dilation: 0.5, veins: -0.4, inotropy: -0.1 } },
  ],
  source:
    "B. Marsh et al., Br J Anaesth 67:41, 1991, without its third compartment (from memory); loss: 70 % in 30 min, J Extra Corpor Technol 55:194, 2023",
};

/** What it spares of other anesthetics counts as depth: 0.867·C/(C + 1.41 ng/mL). The third compartment joins the second. */
export const fentanyl: Drug = {
  name: "fentanyl",
  unit: "µg",
  infusion: { perSecond: 1 / 3600, perKg: true },
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.1,
    peripheral_L_per_kg: 3.5,
    exchange_L_per_kg_min: 0.05,
    clearance_L_per_kg_min: 0.0072,
    liver: 1,
    circuitLoss_per_min: 0.0185,
  },
  ke0_per_min: 0.147,
  effects: [
    { ec50_per_L: 1.41, acts: { depth_MAC: 0.867, rate: -0.12 } },
    { ec50_per_L: 2, hill: 2, acts: { apnea: 1 } },
  ],
  source:
    "S. L. Shafer et al., Anesthesiology 73:1091, 1990 (from memory); spared: Katoh 1998; loss: 67 % in 1 h, core.ac.uk 95101235",
};

export const rocuronium: Drug = {
  name: "rocuronium",
  unit: "mg",
  infusion: { perSecond: 1e-3 / 60, perKg: true },
  bolus: 1,
  kinetics: {
    central_L_per_kg: 0.06,
    peripheral_L_per_kg: 0.19,
    exchange_L_per_kg_min: 0.012,
    clearance_L_per_kg_min: 0.0042,
    liver: 0.7,
    kidney: 0.2,
  },
  ke0_per_min: 0.168,
  effects: [{ ec50_per_L: 0.82, hill: 4.8, acts: { relaxation: 1 } }],
  source:
    "EC50 0.82 mg/L, hill 4.8: B. Plaud et al., Clin Pharmacol Ther 58:185, 1995; 0.25 L/kg, 0.25 L/h/kg: label (from memory)",
};

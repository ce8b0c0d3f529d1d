import { befalls, set } from "./Behavior.ts";
import type { Behavior } from "./Behavior.ts";

const TEACHING = "direction by physics; size: teaching assumption";
const RUNNING = [
  set("circuit.clamp.hemoconcentrator", 0),
  set("pump.hemoconcentrator.flowSet", 300),
  set("circuit.hemoconcentrator.suction", 100),
] as const;
const FILTRATE = "slot circuit.hemoconcentratorMembrane.filtrate_mL_per_s";
const ARTERIAL_HEMATOCRIT = { sum: [[100 / 0.335, "slot patient.archRight.hemoglobin_g_per_mL"]] } as const;
const THICKENED = {
  sum: [
    [100 / 0.335, "slot circuit.hemoconcentrator.hemoglobin_g_per_mL"],
    [-100 / 0.335, "slot circuit.reservoir.hemoglobin_g_per_mL"],
  ],
} as const;

/** Water taken from the blood: conventional, zero-balance and modified ultrafiltration, and a membrane that clots. */
// oxfmt-ignore
export const ULTRAFILTRATION_BEHAVIORS: readonly Behavior[] = [
  {
    id: "cpb-hemoconcentrator",
    assembly: "cpb-adult",
    cause: "conventional ultrafiltration: hemoconcentrator 500 mL/min, suction 200 mmHg",
    acts: [
      set("circuit.clamp.hemoconcentrator", 0),
      set("pump.hemoconcentrator.flowSet", 500),
      set("circuit.hemoconcentrator.suction", 200),
    ],
    effects: [
      { of: "circuit.hemoconcentrator.filtrate", goes: "up", after_s: 60, by: [20, 300], source: "some tens of mL/min; half of the plasma at most" },
      { of: THICKENED, what: "hematocrit behind it less that of the reservoir", goes: "up", after_s: 60, ends: [5, 14], source: "a fifth of the blood leaves as water: 27.8 → 34.7 %" },
      { of: "blood.potassium", goes: "still", after_s: 60, by: [-0.3, 0.3], source: "small ions pass with their water" },
    ],
  },
  {
    id: "cpb-zero-balance",
    assembly: "cpb-adult",
    cause: "zero-balance ultrafiltration: hemoconcentrator 300 mL/min, suction 100 mmHg, crystalloid (potassium 5 mmol/L, no lactate) as fast as the filtrate",
    acts: [...RUNNING, set("circuit.infusion.crystalloid", 72, 3)],
    effects: [
      { of: "circuit.hemoconcentrator.filtrate", goes: "up", after_s: 30, by: [15, 45], source: "30 % of 225 mL/min of plasma" },
      { of: { sum: [[1, "circuit.hemoconcentrator.filtrate"], [1, "slot circuit.crystalloidBag.volume_mL"]] }, what: "filtrate less what ran in", goes: "still", from_s: 6, after_s: 30, by: [-4, 4], source: "what leaves is replaced" },
      { of: "slot circuit.effluentBag.lactate_mmol", what: "lactate removed, mmol", goes: "up", after_s: 30, by: [0.01, 0.06], source: "passes with its water; the solution brings none" },
      { of: "blood.potassium", goes: "still", after_s: 30, by: [-0.1, 0.1], source: "a solution near the blood's potassium leaves it: 4.4 → 4.7 mmol/L with Ringer's (Artif Organs 2021, abstract)" },
      { of: "slot circuit.effluentBag.heparin_IU", what: "heparin removed", goes: "still", after_s: 30, by: [0, 0.1], source: "none in the filtrate (PMID 8014289)" },
      { of: "blood.hematocrit", goes: "still", after_s: 30, by: [-0.4, 0.4], source: "cells stay, and so does the volume" },
    ],
  },
  {
    id: "cpb-modified",
    assembly: "cpb-adult",
    cause: "bypass ended (12 s with the venous line clamped, then the pump at 2 rpm, lungs ventilated); hemoconcentrator turned over to modified ultrafiltration, 500 mL/min from aorta to atrium, suction 200 mmHg",
    acts: [
      set("circuit.clamp.venousLine", 1), set("circuit.clamp.purge", 1),
      set("circuit.clamp.hemoconcentrator", 0), set("pump.hemoconcentrator.flowSet", 500), set("ventilator.rate", 12), set("ventilator.tidalVolume", 500), set("pump.arterial.speed", 2, 12),
      set("circuit.clamp.hemoconcentrator", 1, 14), set("circuit.clamp.modifiedUltrafiltration", 0, 14), set("circuit.hemoconcentrator.suction", 200, 14),
    ],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 45, ends: [-0.6, -0.2], source: "blood runs back through the arterial line" },
      { of: "circuit.hemoconcentrator.filtrate", goes: "up", from_s: 18, after_s: 45, by: [25, 60], source: "30 % of 375 mL/min of plasma" },
      { of: ARTERIAL_HEMATOCRIT, what: "hematocrit of the aorta", goes: "up", from_s: 20, after_s: 45, by: [0.05, 1], source: "to 33 ± 3.6 % in 50 adults (M. Zahoor et al., J Ayub Med Coll, abstract), to 35–40 % within 10 min in children (M. J. Elliott 1993, abstract)" },
      { of: "circuit.reservoir.level", goes: "down", from_s: 20, after_s: 45, by: [-35, -12], source: "the pump gives the reservoir's blood back as the water leaves" },
      { of: "patient.pressure.arterial.mean", goes: "still", from_s: 30, after_s: 45, by: [-15, 15], source: TEACHING },
    ],
  },
  {
    id: "fault-hemoconcentratorClotted",
    assembly: "cpb-adult",
    cause: "hemoconcentrator running; hemoconcentratorClotted within 2 s",
    acts: [...RUNNING, befalls("hemoconcentratorClotted", 10, 1, 2)],
    effects: [
      { of: FILTRATE, what: "filtrate", goes: "down", from_s: 10, after_s: 18, share: true, by: [-0.9, -0.15], source: "half of the fibers are closed" },
      { of: "slot circuit.hemoconcentrator.pressure_mmHg", what: "pressure before it", goes: "up", from_s: 10, after_s: 18, by: [30, 450], source: TEACHING },
    ],
  },
];

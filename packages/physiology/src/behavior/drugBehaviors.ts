import { set } from "./Behavior.ts";
import type { Behavior } from "./Behavior.ts";

const TEACHING = "teaching assumption";

/** Drugs by name; sizes against published figures are in `docs/physiology/validation.md`. */
// oxfmt-ignore
export const DRUG_BEHAVIORS: readonly Behavior[] = [
  {
    id: "drug-norepinephrine-roller",
    assembly: "cpb-adult",
    cause: "norepinephrine 0.1 µg/kg/min, roller pump",
    acts: [set("drug.norepinephrine.infusion", 0.1)],
    effects: [
      { of: "pump.arterial.flow", goes: "still", after_s: 300, by: [-0.02, 0.02], source: "rollers displace, whatever the pressure" },
      { of: "patient.pressure.arterial.mean", goes: "up", after_s: 300, by: [8, 40], source: TEACHING },
      { of: "circuit.pressure.arterialLine", goes: "up", after_s: 300, by: [8, 45], source: `as the arterial pressure; ${TEACHING}` },
    ],
  },
  {
    id: "drug-norepinephrine-centrifugal",
    assembly: "cpb-centrifugal",
    cause: "norepinephrine 0.1 µg/kg/min, centrifugal pump at the same speed",
    acts: [set("drug.norepinephrine.infusion", 0.1)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 300, share: true, by: [-0.25, -0.01], source: "head–flow map: more afterload, less flow" },
      { of: "slot pump.arterial.speed_rpm", goes: "still", after_s: 300, by: [-1, 1], source: "the speed is held" },
      { of: "patient.pressure.arterial.mean", goes: "up", after_s: 300, by: [4, 35], source: `less than with rollers; ${TEACHING}` },
    ],
  },
  {
    id: "drug-nicardipine-roller",
    assembly: "cpb-adult",
    cause: "nicardipine 2 mg, roller pump",
    acts: [set("drug.nicardipine.bolus", 2)],
    effects: [
      { of: "pump.arterial.flow", goes: "still", after_s: 90, by: [-0.02, 0.02], source: "rollers displace, whatever the pressure" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 90, by: [-40, -5], source: TEACHING },
    ],
  },
  {
    id: "drug-nicardipine-centrifugal",
    assembly: "cpb-centrifugal",
    cause: "nicardipine 2 mg, centrifugal pump at the same speed",
    acts: [set("drug.nicardipine.bolus", 2)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "up", after_s: 90, share: true, by: [0.01, 0.25], source: "head–flow map: less afterload, more flow" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 90, by: [-40, -3], source: TEACHING },
    ],
  },
  {
    id: "drug-nitroglycerin-roller",
    assembly: "cpb-adult",
    cause: "nitroglycerin 2 µg/kg/min on bypass",
    acts: [set("drug.nitroglycerin.infusion", 2)],
    effects: [
      { of: "circuit.reservoir.level", goes: "down", after_s: 300, by: [-900, -50], source: `wide veins hold more; ${TEACHING}` },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 300, by: [-40, -2], source: TEACHING },
    ],
  },
  {
    id: "drug-furosemide",
    assembly: "cpb-adult",
    cause: "furosemide 40 mg on bypass",
    acts: [set("drug.furosemide.bolus", 40)],
    effects: [
      { of: "patient.urine.flow", goes: "up", after_s: 600, by: [2, 25], source: "label: within 5 min, peak within 30" },
    ],
  },
  {
    id: "drug-insulin",
    assembly: "no-circuit",
    cause: "insulin 10 U",
    acts: [set("drug.insulin.bolus", 10)],
    effects: [
      { of: "blood.potassium", goes: "down", after_s: 1800, by: [-1, -0.2], source: "within 15–30 min (V-drug-insulin)" },
      { of: "blood.glucose", goes: "down", after_s: 1800, by: [-3, -0.2], source: TEACHING },
    ],
  },
];

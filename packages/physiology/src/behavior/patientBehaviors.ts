import { befalls, set } from "./Behavior.ts";
import type { Behavior, Given } from "./Behavior.ts";

const TEACHING = "teaching assumption";

const BREATHING: Given = {
  id: "breathing",
  what: "awake, breathing by itself",
  acts: [set("patient.anesthesia.depth", 0), set("patient.breathing.drive", 1), set("ventilator.rate", 0)],
  settle_s: 60,
};

/** A third of the blood within some two minutes, from artery and vein, then no more. */
const BLEEDS = [
  befalls("hemorrhage"),
  befalls("fieldHemorrhage"),
  befalls("hemorrhage", 110, 0),
  befalls("fieldHemorrhage", 110, 0),
] as const;

/** The patient alone: lungs, circulation, bleeding. */
// oxfmt-ignore
export const PATIENT_BEHAVIORS: readonly Behavior[] = [
  {
    id: "patient-rate",
    assembly: "no-circuit",
    cause: "ventilator 12 → 24 breaths",
    acts: [set("ventilator.rate", 24)],
    effects: [
      { of: "blood.arterial.pco2", goes: "down", after_s: 45, by: [-20, -3], source: `twice the ventilation, minutes of stores; ${TEACHING}` },
      { of: "blood.arterial.po2", goes: "still", after_s: 60, share: true, by: [-0.1, 0.15], source: "alveolar gas equation" },
    ],
  },
  {
    id: "patient-fio2",
    assembly: "no-circuit",
    cause: "ventilator's FiO2 0.5 → 1.0",
    acts: [set("ventilator.fio2", 1)],
    effects: [
      { of: "blood.arterial.po2", goes: "up", after_s: 60, by: [100, 400], source: "half of 713 mmHg is 357 mmHg, less the shunt" },
      { of: "blood.arterial.pco2", goes: "still", after_s: 60, by: [-1.5, 1.5], source: "ventilation unchanged" },
    ],
  },
  {
    id: "patient-apnea",
    assembly: "no-circuit",
    cause: "ventilator stopped for a minute",
    acts: [set("ventilator.rate", 0)],
    effects: [
      { of: "blood.arterial.pco2", goes: "up", after_s: 60, by: [3, 16], source: "6–12 mmHg in the first minute of apnea, 3 after it" },
      { of: "blood.arterial.po2", goes: "down", after_s: 60, by: [-190, -20], source: "half of an uptake of 200 mL/min is replaced by the gas that flows in: 37 mmHg in 2 L" },
    ],
  },
  {
    id: "patient-peep",
    assembly: "no-circuit",
    cause: "PEEP 0 → 15 cmH2O",
    acts: [set("ventilator.peep", 15)],
    effects: [
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 30, by: [0.5, 7], source: "a third to a half of PEEP reaches the vessels" },
      { of: "patient.cardiacOutput", goes: "down", after_s: 30, share: true, by: [-0.45, -0.03], source: `less venous return; ${TEACHING}` },
    ],
  },
  {
    id: "patient-inotrope",
    assembly: "no-circuit",
    cause: "inotrope",
    acts: [set("drug.inotrope.effect", 0.6)],
    effects: [
      { of: "echo.leftVentricle.ejectionFraction", goes: "up", after_s: 40, by: [2, 30], source: TEACHING },
      { of: "patient.pressure.leftAtrium", goes: "down", after_s: 40, by: [-6, -0.1], source: TEACHING },
    ],
  },
  {
    id: "patient-heparin",
    assembly: "no-circuit",
    cause: "heparin 22,500 IU, protamine 225 mg a minute later",
    acts: [set("drug.heparin.bolus", 22_500), set("drug.protamine.bolus", 225, 60)],
    effects: [
      { of: "coag.act", goes: "up", after_s: 60, ends: [308, 520], source: "308–520 s after 3 mg/kg" },
      { of: "coag.act", what: "ACT after protamine", goes: "down", from_s: 60, after_s: 120, ends: [90, 170], source: "7 ± 11 % from control; wider while heparin comes back from the walls" },
    ],
  },
  {
    id: "patient-bleeds-ventilated",
    assembly: "no-circuit",
    cause: "a third of the blood lost in 110 s, ventilation fixed",
    acts: BLEEDS,
    effects: [
      { of: "patient.bloodVolume", goes: "down", after_s: 120, share: true, by: [-0.4, -0.2], source: "the cause itself" },
      { of: "blood.arterial.baseExcess", goes: "down", after_s: 300, by: [-6, -0.5], source: "lactate is a strong anion" },
      { of: "blood.lactate", goes: "up", after_s: 300, by: [0.5, 6], source: "hypoperfusion" },
      { of: "blood.arterial.ph", goes: "down", after_s: 480, by: [-0.1, -0.003], source: "metabolic acidosis without compensation" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 120, share: true, by: [-0.75, -0.15], source: "class III hemorrhage" },
      { of: "patient.cardiacOutput", goes: "down", after_s: 120, share: true, by: [-0.8, -0.2], source: "class III hemorrhage" },
    ],
  },
  {
    id: "patient-bleeds-breathing",
    assembly: "no-circuit",
    given: BREATHING,
    cause: "a third of the blood lost in 110 s, breathing freely",
    acts: BLEEDS,
    effects: [
      { of: "blood.arterial.pco2", goes: "down", after_s: 120, by: [-18, -0.5], source: "drive rises with falling pressure: air hunger comes first" },
      { of: "blood.arterial.ph", goes: "still", after_s: 120, ends: [7.3, 7.5], source: "a brief, mild alkalosis is allowed" },
      { of: "blood.arterial.ph", what: "pH later", goes: "down", from_s: 120, after_s: 300, by: [-0.15, -0.005], source: "lactate" },
      { of: "blood.arterial.baseExcess", goes: "down", after_s: 300, by: [-6, -0.5], source: "lactate is a strong anion; −2 to −6 mmol/L at admission with up to 30 % lost (C-hemorrhage-5)" },
      { of: "blood.lactate", goes: "up", after_s: 300, by: [0.5, 6], source: "hypoperfusion: as much as base excess falls" },
      { of: "patient.heartRate", goes: "up", after_s: 120, by: [20, 60], source: "baroreflex: 120–140 beats/min with 30 to 40 % lost (C-hemorrhage-3)" },
    ],
  },
  {
    id: "patient-arrest",
    assembly: "no-circuit",
    cause: "ventricular fibrillation",
    acts: [befalls("cardiacArrest")],
    effects: [
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 20, ends: [5, 35], source: "arterial and venous pressure meet" },
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 20, by: [1, 15], source: "arterial and venous pressure meet" },
      { of: "patient.cardiacOutput", goes: "down", after_s: 20, ends: [-0.1, 0.15], source: "no beat" },
      { of: "patient.nirs.right", goes: "down", after_s: 40, by: [-60, -3], source: "no flow, oxygen used up" },
    ],
  },
];

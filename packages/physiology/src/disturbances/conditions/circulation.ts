import type { Disturbance } from "../Disturbance.ts";

const ARTERIOLES = ["upperBody", "viscera", "kidneys", "legRight", "legLeft"];

export const CIRCULATION_CONDITIONS: readonly Disturbance[] = [
  {
    id: "sepsis",
    label: { en: "Sepsis with vasoplegia", es: "Sepsis con vasoplejía" },
    of: "patient",
    onset_s: 120,
    effects: [
      ...ARTERIOLES.map((tissue) => ({ slot: `patient.${tissue}.base`, scale: 0.33 })),
      ...ARTERIOLES.map((tissue) => ({ slot: `patient.${tissue}.reflexGain`, scale: 0.4 })),
      { slot: "patient.splanchnicVeins.relaxed_mL", scale: 1.05 },
      { slot: "patient.fluidShift.leak_scale", scale: 3 },
      { slot: "patient.reflexes.rateFactor", scale: 1.2 },
      { slot: "patient.leftVentricle.systolic_mmHg_per_mL", scale: 0.85 },
      { slot: "patient.viscera.lactateClearance_mL_per_s", scale: 0.55 },
    ],
    source:
      "validation/published/conditions3.ts (resistance, rate, lactate); its parts are a teaching assumption",
  },
  {
    id: "hemorrhage",
    label: { en: "Hemorrhage", es: "Hemorragia" },
    of: "patient",
    onset_s: 5,
    effects: [{ slot: "patient.hemorrhage.opening", add: 1 }],
    source:
      "teaching assumption: at full size a torn great artery, 0.6 L/min at first; a fifth of it is 25 mL/min; it stops when lifted",
  },
  {
    id: "tamponade",
    label: { en: "Cardiac tamponade", es: "Taponamiento cardíaco" },
    of: "patient",
    onset_s: 60,
    effects: [
      { slot: "patient.heart.pericardiumUnstressed_mL", add: -255 },
      // What the kidneys have kept while the fluid gathered.
      { slot: "patient.splanchnicVeins.relaxed_mL", add: -900 },
    ],
    source:
      "validation/published/conditions2.ts (pressures); as if 255 mL lay in the sac, drained when lifted",
  },
  {
    id: "cardiacArrest",
    label: { en: "Cardiac arrest, ventricular fibrillation", es: "Paro cardíaco, fibrilación ventricular" },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.heart.vfHazard_per_s", add: 100 }],
    source: "a rhythm, not a figure; while it lasts every shock fails, once it is lifted a shock ends it",
  },
];

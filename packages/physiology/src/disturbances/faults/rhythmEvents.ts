import type { Disturbance } from "../Disturbance.ts";

/** Rhythms that set in during a case; ventricular fibrillation is the illness `cardiacArrest`. */
export const RHYTHM_EVENTS: readonly Disturbance[] = [
  {
    id: "atrialFibrillation",
    label: { en: "Atrial fibrillation", es: "Fibrilación auricular" },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.heart.fibrillates", to: 1 }],
    source: "a rhythm, not a figure: from a size of a half on the atria stand (`kinds/rhythm.ts`)",
  },
  {
    id: "asystole",
    label: { en: "Asystole", es: "Asistolia" },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.heart.standstill", to: 1 }],
    source:
      "a rhythm, not a figure: from a size of a half on no beat of the heart's own begins; a pacemaker's does",
  },
];

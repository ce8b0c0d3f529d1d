import type { Signal } from "../signal.ts";

/** The patient's heart beat and the flows of the body. */
export const circulation = {
  "patient.heartRate": {
    label: { en: "Heart rate", es: "Frecuencia cardíaca" },
    short: "HR",
    unit: "/min",
    decimals: 0,
    plausible: [0, 300],
    codes: { mdc: 0x4182 },
  },
  "patient.rhythm": {
    label: {
      en: "Rhythm (0 asystole, 1 sinus, 2 atrial fibrillation, 3 ventricular fibrillation, 4 paced)",
      es: "Ritmo (0 asistolia, 1 sinusal, 2 fibrilación auricular, 3 fibrilación ventricular, 4 marcapasos)",
    },
    short: "Rhythm",
    unit: "1",
    decimals: 0,
    plausible: [0, 4],
  },
  "patient.cardiacOutput": {
    label: { en: "Native cardiac output", es: "Gasto cardíaco nativo" },
    short: "CO",
    unit: "L/min",
    decimals: 2,
    plausible: [0, 15],
    codes: { mdc: 0x4b04 },
  },
  "patient.flow.cerebral": {
    label: { en: "Cerebral blood flow", es: "Flujo sanguíneo cerebral" },
    short: "Q brain",
    unit: "L/min",
    decimals: 2,
    plausible: [-1, 4],
  },
  "patient.flow.coronary": {
    label: { en: "Coronary blood flow", es: "Flujo sanguíneo coronario" },
    short: "Q cor",
    unit: "L/min",
    decimals: 2,
    plausible: [-1, 4],
  },
  "patient.flow.renal": {
    label: { en: "Renal blood flow", es: "Flujo sanguíneo renal" },
    short: "Q renal",
    unit: "L/min",
    decimals: 2,
    plausible: [-1, 5],
  },
  "patient.flow.pulmonary": {
    label: { en: "Pulmonary blood flow", es: "Flujo sanguíneo pulmonar" },
    short: "Q pulm",
    unit: "L/min",
    decimals: 2,
    plausible: [-2, 20],
  },
  "patient.flow.bronchial": {
    label: { en: "Bronchial blood flow", es: "Flujo sanguíneo bronquial" },
    short: "Q bronch",
    unit: "L/min",
    decimals: 3,
    plausible: [-1, 2],
  },
  "patient.shuntFraction": {
    label: { en: "Intrapulmonary shunt", es: "Cortocircuito intrapulmonar" },
    short: "Qs/Qt",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
} as const satisfies Record<string, Signal>;

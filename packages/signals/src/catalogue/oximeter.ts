import type { Signal } from "../signal.ts";

/** A pulse oximeter beside the patient's monitor; a port's placement says on which hand its sensor sits. */
export const oximeter = {
  "oximeter.spo2": {
    label: { en: "Saturation of the pulse oximeter", es: "Saturación del pulsioxímetro" },
    short: "SpO2 ox",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
    codes: { mdc: 0x4bb8 },
  },
  "oximeter.pulseRate": {
    label: { en: "Pulse rate", es: "Frecuencia del pulso" },
    short: "PR",
    unit: "/min",
    decimals: 0,
    plausible: [0, 300],
  },
  "oximeter.perfusionIndex": {
    label: { en: "Perfusion index", es: "Índice de perfusión" },
    short: "PI",
    unit: "%",
    decimals: 2,
    plausible: [0, 20],
    codes: { mdc: 0x4bb0 },
  },
  "oximeter.carboxyhemoglobin": {
    label: { en: "Carboxyhemoglobin by pulse oximeter", es: "Carboxihemoglobina por pulsioximetría" },
    short: "SpCO",
    unit: "%",
    decimals: 1,
    plausible: [0, 99],
  },
  "oximeter.methemoglobin": {
    label: { en: "Methemoglobin by pulse oximeter", es: "Metahemoglobina por pulsioximetría" },
    short: "SpMet",
    unit: "%",
    decimals: 1,
    plausible: [0, 99],
  },
  "oximeter.plethVariability": {
    label: { en: "Pleth variability index", es: "Índice de variabilidad pletismográfica" },
    short: "PVI",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
} as const satisfies Record<string, Signal>;

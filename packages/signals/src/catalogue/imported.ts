import type { Signal } from "../signal.ts";

/** What imported files say that no signal of a live device fits: channels without a place, samples without a site. */
export const imported = {
  "circuit.oxygenator.pressureDrop": {
    label: {
      en: "Oxygenator pressure drop shown by the console",
      es: "Caída de presión del oxigenador mostrada por la consola",
    },
    short: "ΔP shown",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [-100, 600],
  },
  "blood.inlineArterial.so2": {
    label: { en: "In-line arterial oxygen saturation", es: "Saturación arterial de oxígeno en línea" },
    short: "sO2 a il",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "blood.sample.ph": {
    label: { en: "pH of a sample whose site is not told", es: "pH de una muestra sin sitio indicado" },
    short: "pH ?",
    unit: "[pH]",
    decimals: 2,
    plausible: [6.5, 8.0],
  },
  "blood.sample.pco2": {
    label: { en: "pCO2 of a sample whose site is not told", es: "pCO2 de una muestra sin sitio indicado" },
    short: "pCO2 ?",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [0, 200],
  },
  "blood.sample.po2": {
    label: { en: "pO2 of a sample whose site is not told", es: "pO2 de una muestra sin sitio indicado" },
    short: "pO2 ?",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [0, 760],
  },
  "blood.sample.so2": {
    label: {
      en: "Oxygen saturation of a sample whose site is not told",
      es: "Saturación de oxígeno de una muestra sin sitio indicado",
    },
    short: "sO2 ?",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
} as const satisfies Record<string, Signal>;

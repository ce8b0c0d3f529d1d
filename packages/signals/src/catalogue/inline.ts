import type { Signal } from "../signal.ts";

/** What an in-line monitor shows of blood in the circuit; a laboratory's samples are `blood.arterial` and `blood.venous`. */
export const inline = {
  "blood.inlineArterial.ph": {
    label: { en: "In-line arterial pH", es: "pH arterial en línea" },
    short: "pH il",
    unit: "[pH]",
    decimals: 2,
    plausible: [6.5, 8.0],
  },
  "blood.inlineArterial.pco2": {
    label: { en: "In-line arterial pCO2", es: "pCO2 arterial en línea" },
    short: "pCO2 il",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [0, 200],
  },
  "blood.inlineArterial.po2": {
    label: { en: "In-line arterial pO2", es: "pO2 arterial en línea" },
    short: "pO2 il",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [0, 760],
  },
  "blood.inlineArterial.hco3": {
    label: { en: "In-line arterial bicarbonate", es: "Bicarbonato arterial en línea" },
    short: "HCO3 il",
    unit: "meq/L",
    decimals: 0,
    plausible: [0, 60],
  },
  "blood.inlineArterial.potassium": {
    label: { en: "In-line arterial potassium", es: "Potasio arterial en línea" },
    short: "K il",
    unit: "mmol/L",
    decimals: 1,
    plausible: [0, 15],
  },
  "blood.inlineArterial.temperature": {
    label: { en: "In-line arterial temperature", es: "Temperatura arterial en línea" },
    short: "T il",
    unit: "Cel",
    decimals: 1,
    plausible: [5, 45],
  },
  "blood.inlineVenous.so2": {
    label: { en: "In-line venous oxygen saturation", es: "Saturación venosa de oxígeno en línea" },
    short: "SvO2 il",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "blood.inlineVenous.hematocrit": {
    label: { en: "In-line hematocrit", es: "Hematocrito en línea" },
    short: "Hct il",
    unit: "%",
    decimals: 0,
    plausible: [0, 75],
  },
  "blood.inlineVenous.hemoglobin": {
    label: { en: "In-line hemoglobin", es: "Hemoglobina en línea" },
    short: "Hb il",
    unit: "g/dL",
    decimals: 1,
    plausible: [0, 25],
  },
  "blood.inline.store": {
    label: {
      en: "In-line monitor: store as a sample is drawn",
      es: "Monitor en línea: guardar al extraer la muestra",
    },
    short: "IL store",
    unit: "1",
    decimals: 0,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "blood.inline.recalibrate": {
    label: {
      en: "In-line monitor: recalibrate to the stored sample",
      es: "Monitor en línea: recalibrar con la muestra guardada",
    },
    short: "IL recal",
    unit: "1",
    decimals: 0,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
} as const satisfies Record<string, Signal>;

import type { Signal } from "../signal.ts";

/** The ventilator. */
export const ventilator = {
  "ventilator.rate": {
    label: { en: "Ventilator rate", es: "Frecuencia del ventilador" },
    short: "V rate",
    unit: "/min",
    decimals: 0,
    plausible: [0, 60],
    control: { min: 0, max: 40, step: 1, default: 0 },
  },
  "ventilator.tidalVolume": {
    label: { en: "Tidal volume of the ventilator", es: "Volumen corriente del ventilador" },
    short: "VT",
    unit: "mL",
    decimals: 0,
    plausible: [0, 2000],
    control: { min: 0, max: 1200, step: 10, default: 500 },
  },
  "ventilator.peep": {
    label: { en: "Positive end-expiratory pressure", es: "Presión positiva al final de la espiración" },
    short: "PEEP",
    unit: "cm[H2O]",
    decimals: 0,
    plausible: [0, 40],
    control: { min: 0, max: 25, step: 1, default: 0 },
  },
  "ventilator.fio2": {
    label: {
      en: "Inspired oxygen fraction of the ventilator",
      es: "Fracción inspirada de oxígeno del ventilador",
    },
    short: "V FiO2",
    unit: "1",
    decimals: 2,
    plausible: [0.2, 1],
    control: { min: 0.21, max: 1, step: 0.01, default: 0.5 },
  },
  "ventilator.vapor.fraction": {
    label: { en: "Volatile agent in the inspired gas", es: "Agente volátil en el gas inspirado" },
    short: "V vapor",
    unit: "%",
    decimals: 1,
    plausible: [0, 10],
    control: { min: 0, max: 8, step: 0.1, default: 0 },
  },
  "ventilator.airwayPressure": {
    label: { en: "Airway pressure", es: "Presión de la vía aérea" },
    short: "Paw",
    unit: "cm[H2O]",
    decimals: 0,
    plausible: [-30, 100],
    codes: { mdc: 0x50f0 },
  },
  "ventilator.plateauPressure": {
    label: { en: "Plateau pressure", es: "Presión meseta" },
    short: "Pplat",
    unit: "cm[H2O]",
    decimals: 0,
    plausible: [0, 100],
    codes: { mdc: 0x50e8 },
  },
  "ventilator.minuteVolume": {
    label: { en: "Minute ventilation", es: "Ventilación minuto" },
    short: "MV",
    unit: "L/min",
    decimals: 1,
    plausible: [0, 50],
    codes: { mdc: 0x5148 },
  },
} as const satisfies Record<string, Signal>;

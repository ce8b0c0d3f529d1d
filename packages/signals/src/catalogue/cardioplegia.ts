import type { Signal } from "../signal.ts";

/** What the cardioplegia pump gives, and where. */
export const cardioplegia = {
  "circuit.cardioplegia.bloodFraction": {
    label: { en: "Blood fraction of the cardioplegia", es: "Fracción de sangre de la cardioplejía" },
    short: "CP blood",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0.8 },
  },
  "circuit.cardioplegia.solution": {
    label: {
      en: "Cardioplegia solution (0 high-potassium concentrate for blood, 1 St Thomas, 2 del Nido, 3 HTK)",
      es: "Solución de cardioplejía (0 concentrado de potasio para sangre, 1 St Thomas, 2 del Nido, 3 HTK)",
    },
    short: "CP sol",
    unit: "1",
    decimals: 0,
    plausible: [0, 3],
    control: { min: 0, max: 3, step: 1, default: 0 },
  },
  "circuit.cardioplegia.route": {
    label: {
      en: "Cardioplegia route (0 antegrade root, 1 retrograde coronary sinus, 2 coronary ostia)",
      es: "Vía de la cardioplejía (0 anterógrada por la raíz, 1 retrógrada por el seno coronario, 2 ostia coronarios)",
    },
    short: "CP route",
    unit: "1",
    decimals: 0,
    plausible: [0, 2],
    control: { min: 0, max: 2, step: 1, default: 0 },
  },
  "circuit.cardioplegia.waterSet": {
    label: { en: "Cardioplegia water set point", es: "Consigna de temperatura del agua de la cardioplejía" },
    short: "CP T set",
    unit: "Cel",
    decimals: 1,
    plausible: [2, 42],
    control: { min: 4, max: 40, step: 0.5, default: 6 },
  },
} as const satisfies Record<string, Signal>;

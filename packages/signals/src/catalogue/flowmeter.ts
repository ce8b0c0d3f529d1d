import type { Signal } from "../signal.ts";

/** The clamp-on flow meter. */
export const flowmeter = {
  "flowmeter.flow.mean100ms": {
    label: { en: "Clamp-on flow, 100 ms mean", es: "Flujo por abrazadera, media de 100 ms" },
    short: "Q 0.1s",
    unit: "L/min",
    decimals: 3,
    plausible: [-10, 10],
    codes: { snomed: "444479000" },
  },
  "flowmeter.flow.mean1s": {
    label: { en: "Clamp-on flow, 1 s mean", es: "Flujo por abrazadera, media de 1 s" },
    short: "Q 1s",
    unit: "L/min",
    decimals: 3,
    plausible: [-10, 10],
  },
  "flowmeter.flow.mean10s": {
    label: { en: "Clamp-on flow, 10 s mean", es: "Flujo por abrazadera, media de 10 s" },
    short: "Q 10s",
    unit: "L/min",
    decimals: 3,
    plausible: [-10, 10],
  },
  "flowmeter.coupling": {
    label: { en: "Acoustic coupling of the flow sensor", es: "Acoplamiento acústico del sensor de flujo" },
    short: "RSS",
    unit: "%",
    decimals: 0,
    plausible: [0, 110],
  },
  "flowmeter.calibrationFactor": {
    label: { en: "Calibration factor of the flow sensor", es: "Factor de calibración del sensor de flujo" },
    short: "Cal",
    unit: "1",
    decimals: 2,
    plausible: [0, 5],
    control: { min: 0.5, max: 1.5, step: 0.01, default: 1 },
  },
  "flowmeter.temperature": {
    label: { en: "Flow meter board temperature", es: "Temperatura de la placa del caudalímetro" },
    short: "T meter",
    unit: "Cel",
    decimals: 0,
    plausible: [0, 100],
  },
} as const satisfies Record<string, Signal>;

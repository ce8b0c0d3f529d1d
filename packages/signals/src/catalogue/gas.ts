import type { Signal } from "../signal.ts";

/** Sweep gas of the oxygenator. */
export const gas = {
  "gas.sweep.flow": {
    label: { en: "Sweep gas flow", es: "Flujo de gas de barrido" },
    short: "Sweep",
    unit: "L/min",
    decimals: 2,
    plausible: [0, 20],
    codes: { loinc: "19941-4", snomed: "79063001" },
    control: { min: 0, max: 15, step: 0.1, default: 2.2 },
  },
  "gas.fio2": {
    label: { en: "Oxygen fraction of the sweep gas", es: "Fracción de oxígeno del gas de barrido" },
    short: "FiO2",
    unit: "1",
    decimals: 2,
    plausible: [0.2, 1],
    control: { min: 0.21, max: 1, step: 0.01, default: 0.6 },
  },
  "gas.co2.fraction": {
    label: { en: "CO2 fraction of the sweep gas", es: "Fracción de CO2 del gas de barrido" },
    short: "FiCO2",
    unit: "1",
    decimals: 3,
    plausible: [0, 0.1],
    control: { min: 0, max: 0.1, step: 0.005, default: 0 },
  },
  "gas.exhaust.pco2": {
    label: { en: "Oxygenator exhaust pCO2", es: "pCO2 del gas de salida del oxigenador" },
    short: "PexCO2",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [0, 150],
  },
  "gas.exhaust.po2": {
    label: { en: "Oxygenator exhaust pO2", es: "pO2 del gas de salida del oxigenador" },
    short: "PexO2",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [0, 760],
  },
  "gas.vapor.fraction": {
    label: { en: "Volatile agent in the sweep gas", es: "Agente volátil en el gas de barrido" },
    short: "Vapor",
    unit: "%",
    decimals: 1,
    plausible: [0, 10],
    control: { min: 0, max: 8, step: 0.1, default: 0 },
  },
  "gas.pressure.oxygenator": {
    label: { en: "Oxygenator gas inlet pressure", es: "Presión de entrada de gas al oxigenador" },
    short: "P gas",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [-20, 100],
  },
} as const satisfies Record<string, Signal>;

import type { Signal } from "../signal.ts";

const pressure = (en: string, es: string, short: string): Signal => ({
  label: { en, es },
  short,
  unit: "cm[H2O]",
  decimals: 0,
  plausible: [0, 100],
});

const rate = (en: string, es: string, short: string): Signal => ({
  label: { en, es },
  short,
  unit: "/min",
  decimals: 0,
  plausible: [0, 120],
});

const percent = (en: string, es: string, short: string, decimals = 0): Signal => ({
  label: { en, es },
  short,
  unit: "%",
  decimals,
  plausible: decimals === 0 ? [0, 100] : [0, 20],
});

/** What a ventilator or an anesthesia workstation measures beside what the circuit's models know. */
export const respiration = {
  "respiration.pressure.peak": pressure("Peak airway pressure", "Presión máxima de la vía aérea", "Ppeak"),
  "respiration.pressure.mean": pressure("Mean airway pressure", "Presión media de la vía aérea", "Pmean"),
  "respiration.rate.spontaneous": rate("Spontaneous breathing rate", "Frecuencia espontánea", "RR spont"),
  "respiration.rate.byCo2": rate("Breathing rate by CO2", "Frecuencia respiratoria por CO2", "RR CO2"),
  "respiration.rate.byPressure": rate(
    "Breathing rate by airway pressure",
    "Frecuencia respiratoria por presión",
    "RR Paw",
  ),
  "respiration.rate.byFlow": rate(
    "Breathing rate by volume or flow",
    "Frecuencia respiratoria por volumen o flujo",
    "RR flow",
  ),
  "respiration.co2.inspired": {
    label: { en: "Inspired CO2", es: "CO2 inspirado" },
    short: "FiCO2",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [0, 120],
  },
  "respiration.o2.expired": percent("Expired oxygen", "Oxígeno espirado", "EtO2"),
  "respiration.n2o.inspired": percent("Inspired nitrous oxide", "Óxido nitroso inspirado", "FiN2O"),
  "respiration.n2o.expired": percent("Expired nitrous oxide", "Óxido nitroso espirado", "EtN2O"),
  "respiration.vapor.expired": percent(
    "Volatile agent in the expired gas",
    "Agente volátil en el gas espirado",
    "Et vapor",
    1,
  ),
} as const satisfies Record<string, Signal>;

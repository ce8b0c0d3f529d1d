import type { Signal } from "../signal.ts";

const pressure = (number: number): Signal => ({
  label: { en: `Console pressure input ${number}`, es: `Entrada de presión ${number} de la consola` },
  short: `P${number}`,
  unit: "mm[Hg]",
  decimals: 0,
  plausible: [-500, 1000],
});

const temperature = (number: number): Signal => ({
  label: { en: `Console temperature input ${number}`, es: `Entrada de temperatura ${number} de la consola` },
  short: `T${number}`,
  unit: "Cel",
  decimals: 1,
  plausible: [0, 50],
});

/** Inputs of a console that measure what they are put on; a port's placement says what that is. */
export const consoleChannels = {
  "console.pressure.p1": pressure(1),
  "console.pressure.p2": pressure(2),
  "console.pressure.p3": pressure(3),
  "console.pressure.p4": pressure(4),
  "console.flow": {
    label: { en: "Flow as the meter names it", es: "Flujo según el medidor" },
    short: "Q meter",
    unit: "L/min",
    decimals: 2,
    plausible: [-10, 20],
  },
  "console.gas.co2": {
    label: { en: "CO2 concentration as the console names it", es: "Concentración de CO2 según la consola" },
    short: "CO2",
    unit: "%",
    decimals: 2,
    plausible: [0, 100],
  },
  "console.gas.o2": {
    label: { en: "O2 concentration as the console names it", es: "Concentración de O2 según la consola" },
    short: "O2",
    unit: "%",
    decimals: 2,
    plausible: [0, 100],
  },
  "console.temperature.t1": temperature(1),
  "console.temperature.t2": temperature(2),
} as const satisfies Record<string, Signal>;

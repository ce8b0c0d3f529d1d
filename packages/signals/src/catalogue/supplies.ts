import type { Signal } from "../signal.ts";

/** What a circuit lives on: current, gas, hands, and a new device when one fails. */
export const supplies = {
  "pump.arterial.handCrank": {
    label: { en: "Arterial pump turned by hand", es: "Bomba arterial a manivela" },
    short: "Crank",
    unit: "{rpm}",
    decimals: 0,
    plausible: [0, 4000],
    control: { min: 0, max: 120, step: 1, default: 0 },
  },
  "pump.arterial.change": {
    label: {
      en: "Arterial pump head changed for a new one, once",
      es: "Cambio del cabezal de la bomba arterial, uno solo",
    },
    short: "New head",
    unit: "1",
    decimals: 0,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "circuit.oxygenator.change": {
    label: {
      en: "Oxygenator changed for a new one, once",
      es: "Cambio del oxigenador, uno solo",
    },
    short: "New oxy",
    unit: "1",
    decimals: 0,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "circuit.battery.inUse": {
    label: {
      en: "Console unplugged (0 mains, 1 battery)",
      es: "Consola desenchufada (0 red, 1 batería)",
    },
    short: "Unplugged",
    unit: "1",
    decimals: 0,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "circuit.battery.charge": {
    label: { en: "Charge of the console's battery", es: "Carga de la batería de la consola" },
    short: "Battery",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "circuit.battery.remaining": {
    label: { en: "Time left on the console's battery", es: "Tiempo restante de la batería de la consola" },
    short: "Batt time",
    unit: "min",
    decimals: 0,
    plausible: [0, 1000],
  },
  "gas.cylinder.inUse": {
    label: { en: "Source of the sweep gas (0 wall, 1 cylinder)", es: "Fuente de gas (0 pared, 1 botella)" },
    short: "Cylinder",
    unit: "1",
    decimals: 0,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "gas.cylinder.change": {
    label: {
      en: "Gas cylinder changed for a full one, once",
      es: "Cambio de la botella de gas por una llena, uno solo",
    },
    short: "New cyl",
    unit: "1",
    decimals: 0,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "gas.cylinder.pressure": {
    label: { en: "Pressure of the gas cylinder", es: "Presión de la botella de gas" },
    short: "P cyl",
    unit: "kPa",
    decimals: 0,
    plausible: [0, 30000],
  },
  "gas.cylinder.remaining": {
    label: { en: "Time left in the gas cylinder", es: "Tiempo restante de la botella de gas" },
    short: "Cyl time",
    unit: "min",
    decimals: 0,
    plausible: [0, 10000],
  },
} as const satisfies Record<string, Signal>;

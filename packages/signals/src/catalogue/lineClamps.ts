import type { Signal } from "../signal.ts";

/** Clamps around pump, oxygenator and filter, on the lines of suckers, cardioplegia and brain, and on bags. */
export const lineClamps = {
  "circuit.clamp.pumpInlet": {
    label: {
      en: "Arterial pump inlet clamp (0 open, 1 closed)",
      es: "Pinza de la entrada de la bomba arterial (0 abierta, 1 cerrada)",
    },
    short: "Clamp in",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.oxygenatorOutlet": {
    label: {
      en: "Oxygenator outlet clamp (0 open, 1 closed)",
      es: "Pinza de la salida del oxigenador (0 abierta, 1 cerrada)",
    },
    short: "Clamp ox",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.filterInlet": {
    label: {
      en: "Arterial filter inlet clamp (0 open, 1 closed)",
      es: "Pinza de la entrada del filtro arterial (0 abierta, 1 cerrada)",
    },
    short: "Clamp Fi",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.filterOutlet": {
    label: {
      en: "Arterial filter outlet clamp (0 open, 1 closed)",
      es: "Pinza de la salida del filtro arterial (0 abierta, 1 cerrada)",
    },
    short: "Clamp Fo",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.filterBypass": {
    label: {
      en: "Arterial filter bypass line clamp (0 open, 1 closed)",
      es: "Pinza de la derivación del filtro arterial (0 abierta, 1 cerrada)",
    },
    short: "Clamp Fb",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.cardioplegia": {
    label: {
      en: "Cardioplegia line clamp (0 open, 1 closed)",
      es: "Pinza de la línea de cardioplejía (0 abierta, 1 cerrada)",
    },
    short: "Clamp CP",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.cerebralRight": {
    label: {
      en: "Clamp of the right limb of cerebral perfusion (0 open, 1 closed)",
      es: "Pinza de la rama derecha de la perfusión cerebral (0 abierta, 1 cerrada)",
    },
    short: "Clamp CR",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.cerebralLeft": {
    label: {
      en: "Clamp of the left limb of cerebral perfusion (0 open, 1 closed)",
      es: "Pinza de la rama izquierda de la perfusión cerebral (0 abierta, 1 cerrada)",
    },
    short: "Clamp CL",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.vent": {
    label: {
      en: "Vent line clamp (0 open, 1 closed)",
      es: "Pinza de la línea de descarga (0 abierta, 1 cerrada)",
    },
    short: "Clamp LV",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "circuit.clamp.suction": {
    label: {
      en: "Sucker line clamp (0 open, 1 closed)",
      es: "Pinza de la línea de aspiración (0 abierta, 1 cerrada)",
    },
    short: "Clamp suc",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "circuit.clamp.cardiotomy": {
    label: {
      en: "Cardiotomy outlet clamp (0 open, 1 closed)",
      es: "Pinza de la salida del cardiotomo (0 abierta, 1 cerrada)",
    },
    short: "Clamp cdt",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "circuit.clamp.crystalloidBag": {
    label: {
      en: "Crystalloid bag clamp (0 open, 1 closed)",
      es: "Pinza de la bolsa de cristaloide (0 abierta, 1 cerrada)",
    },
    short: "Clamp cry",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "circuit.clamp.redCellBag": {
    label: {
      en: "Red cell bag clamp (0 open, 1 closed)",
      es: "Pinza de la bolsa de hematíes (0 abierta, 1 cerrada)",
    },
    short: "Clamp RBC",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "circuit.clamp.albuminBag": {
    label: {
      en: "Albumin bottle clamp (0 open, 1 closed)",
      es: "Pinza del frasco de albúmina (0 abierta, 1 cerrada)",
    },
    short: "Clamp alb",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "circuit.clamp.bicarbonateBag": {
    label: {
      en: "Bicarbonate bottle clamp (0 open, 1 closed)",
      es: "Pinza del frasco de bicarbonato (0 abierta, 1 cerrada)",
    },
    short: "Clamp bic",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
} as const satisfies Record<string, Signal>;

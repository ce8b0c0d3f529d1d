import type { Signal } from "../signal.ts";

/** The venous reservoir, what is put into it, and the water that is taken out of the blood. */
export const reservoir = {
  "circuit.reservoir.level": {
    label: { en: "Venous reservoir volume", es: "Volumen del reservorio venoso" },
    short: "Res",
    unit: "mL",
    decimals: 0,
    plausible: [0, 5000],
  },
  "circuit.reservoir.pressure": {
    label: { en: "Venous reservoir pressure", es: "Presión del reservorio venoso" },
    short: "P res",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [-150, 50],
  },
  "circuit.reservoir.vacuum": {
    label: { en: "Vacuum assist", es: "Vacío asistido" },
    short: "VAVD",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [-200, 50],
    control: { min: -200, max: 0, step: 5, default: 0 },
  },
  "circuit.reservoir.siphonHeight": {
    label: { en: "Height of the patient above the reservoir", es: "Altura del paciente sobre el reservorio" },
    short: "Siphon",
    unit: "cm",
    decimals: 0,
    plausible: [0, 100],
    control: { min: 0, max: 80, step: 1, default: 45 },
  },
  "circuit.infusion.crystalloid": {
    label: { en: "Crystalloid into the reservoir", es: "Cristaloide al reservorio" },
    short: "Cryst",
    unit: "mL/min",
    decimals: 0,
    plausible: [0, 2000],
    control: { min: 0, max: 1000, step: 10, default: 0 },
  },
  "circuit.infusion.redCells": {
    label: { en: "Red cells into the reservoir", es: "Concentrado de hematíes al reservorio" },
    short: "RBC",
    unit: "mL/min",
    decimals: 0,
    plausible: [0, 2000],
    control: { min: 0, max: 500, step: 10, default: 0 },
  },
  "circuit.infusion.albumin": {
    label: { en: "Albumin into the reservoir", es: "Albúmina al reservorio" },
    short: "Alb",
    unit: "mL/min",
    decimals: 0,
    plausible: [0, 2000],
    control: { min: 0, max: 500, step: 10, default: 0 },
  },
  "circuit.infusion.bicarbonate": {
    label: { en: "Sodium bicarbonate into the reservoir", es: "Bicarbonato sódico al reservorio" },
    short: "Bicarb",
    unit: "mL/min",
    decimals: 0,
    plausible: [0, 500],
    control: { min: 0, max: 100, step: 10, default: 0 },
  },
  "circuit.hemoconcentrator.suction": {
    label: {
      en: "Suction on the effluent of the hemoconcentrator",
      es: "Succión en el efluente del hemoconcentrador",
    },
    short: "HC suct",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [0, 500],
    control: { min: 0, max: 300, step: 10, default: 0 },
  },
  "circuit.hemoconcentrator.filtrate": {
    label: {
      en: "Filtrate removed by the hemoconcentrator",
      es: "Ultrafiltrado retirado por el hemoconcentrador",
    },
    short: "Filtrate",
    unit: "mL",
    decimals: 0,
    plausible: [0, 20000],
  },
} as const satisfies Record<string, Signal>;

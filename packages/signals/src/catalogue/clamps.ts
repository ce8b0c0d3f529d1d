import type { Signal } from "../signal.ts";

/** Clamps on the lines, the aorta and the cavae. */
export const clamps = {
  "circuit.clamp.venousLine": {
    label: {
      en: "Venous line clamp (0 open, 1 closed)",
      es: "Pinza de la línea venosa (0 abierta, 1 cerrada)",
    },
    short: "Clamp V",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.arterialLine": {
    label: {
      en: "Arterial line clamp (0 open, 1 closed)",
      es: "Pinza de la línea arterial (0 abierta, 1 cerrada)",
    },
    short: "Clamp A",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.aorticCross": {
    label: { en: "Aortic cross-clamp (0 open, 1 closed)", es: "Pinzamiento aórtico (0 abierto, 1 cerrado)" },
    short: "X-clamp",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "circuit.clamp.superiorCava": {
    label: {
      en: "Superior vena cava line clamp (0 open, 1 closed)",
      es: "Pinza de la línea de la cava superior (0 abierta, 1 cerrada)",
    },
    short: "Clamp SVC",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.inferiorCava": {
    label: {
      en: "Inferior vena cava line clamp (0 open, 1 closed)",
      es: "Pinza de la línea de la cava inferior (0 abierta, 1 cerrada)",
    },
    short: "Clamp IVC",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.recirculation": {
    label: {
      en: "Recirculation line clamp (0 open, 1 closed)",
      es: "Pinza de la línea de recirculación (0 abierta, 1 cerrada)",
    },
    short: "Clamp rec",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.bridge": {
    label: { en: "Bridge clamp (0 open, 1 closed)", es: "Pinza del puente (0 abierta, 1 cerrada)" },
    short: "Clamp brg",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.purge": {
    label: {
      en: "Purge line clamp (0 open, 1 closed)",
      es: "Pinza de la línea de purga (0 abierta, 1 cerrada)",
    },
    short: "Clamp prg",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.distalPerfusion": {
    label: {
      en: "Distal leg perfusion clamp (0 open, 1 closed)",
      es: "Pinza de la perfusión distal de la pierna (0 abierta, 1 cerrada)",
    },
    short: "Clamp dst",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.venousReturn": {
    label: {
      en: "Clamp of the venous return limb (VAV) (0 open, 1 closed)",
      es: "Pinza de la rama de retorno venoso (VAV) (0 abierta, 1 cerrada)",
    },
    short: "Clamp VL",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.hemoconcentrator": {
    label: {
      en: "Hemoconcentrator line clamp (0 open, 1 closed)",
      es: "Pinza de la línea del hemoconcentrador (0 abierta, 1 cerrada)",
    },
    short: "Clamp HC",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.modifiedUltrafiltration": {
    label: {
      en: "Clamp of the hemoconcentrator's return to the atrium, for modified ultrafiltration (0 open, 1 closed)",
      es: "Pinza del retorno del hemoconcentrador a la aurícula, para ultrafiltración modificada (0 abierta, 1 cerrada)",
    },
    short: "Clamp MUF",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.pumpOutlet": {
    label: {
      en: "Clamp between arterial pump and oxygenator (0 open, 1 closed)",
      es: "Pinza entre la bomba arterial y el oxigenador (0 abierta, 1 cerrada)",
    },
    short: "Clamp P",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.archBranches": {
    label: {
      en: "Clamps at the roots of the arch branches (0 open, 1 closed)",
      es: "Pinzas en la raíz de los troncos del arco (0 abiertas, 1 cerradas)",
    },
    short: "Clamp ACP",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "circuit.clamp.cavalSnares": {
    label: { en: "Caval snares (0 open, 1 tight)", es: "Torniquetes de las cavas (0 abiertos, 1 cerrados)" },
    short: "Snares",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
} as const satisfies Record<string, Signal>;

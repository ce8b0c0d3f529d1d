import type { Signal } from "../signal.ts";

/** So many units are hung at once; they run in at the speed of their line. */
function units(en: string, es: string, short: string, max: number): Signal {
  return {
    label: { en: `${en}, units hung`, es: `${es}, unidades colgadas` },
    short,
    unit: "1",
    decimals: 1,
    plausible: [0, 2 * max],
    control: { min: 0, max, step: 0.1, default: 0 },
  };
}

/** Blood products and infusions that are hung, and how they run. What a unit holds is `physiology/src/fluids/products/`. */
// oxfmt-ignore
export const products = {
  "product.redCells.units": units("Red cells", "Concentrado de hematíes", "RBC u", 10),
  "product.plasma.units": units("Fresh frozen plasma", "Plasma fresco congelado", "FFP u", 10),
  "product.platelets.units": units("Platelets (apheresis)", "Plaquetas (aféresis)", "Plt u", 5),
  "product.cryoprecipitate.units": units("Cryoprecipitate (pool of ten)", "Crioprecipitado (mezcla de diez)", "Cryo u", 5),
  "product.wholeBlood.units": units("Whole blood", "Sangre total", "WB u", 10),
  "product.washedCells.units": units("Washed cells of a cell saver", "Hematíes lavados del recuperador", "Washed u", 10),
  "product.albuminFive.units": units("Albumin 5 %", "Albúmina al 5 %", "Alb5 u", 10),
  "product.albuminTwenty.units": units("Albumin 20 %", "Albúmina al 20 %", "Alb20 u", 10),
  "product.saline.units": units("Saline 0.9 %", "Suero fisiológico al 0,9 %", "NaCl u", 6),
  "product.ringerLactate.units": units("Lactated Ringer's", "Ringer lactato", "RL u", 6),
  "product.plasmaLyte.units": units("Plasma-Lyte A", "Solución Plasma-Lyte A", "PL u", 6),
  "product.line.speed": {
    label: { en: "Speed of each product's line", es: "Velocidad de la línea de cada producto" },
    short: "Line",
    unit: "mL/min",
    decimals: 0,
    plausible: [0, 1000],
    control: { min: 0, max: 500, step: 5, default: 60 },
  },
  "product.line.site": {
    label: { en: "Where products run in (0 central vein, 1 circuit)", es: "Destino de los productos (0 vena central, 1 circuito)" },
    short: "Site",
    unit: "1",
    decimals: 0,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 1, default: 0 },
  },
  "product.line.warmer": {
    label: { en: "Blood warmer (4 none)", es: "Calentador de fluidos (4 ninguno)" },
    short: "Warmer",
    unit: "Cel",
    decimals: 0,
    plausible: [0, 45],
    control: { min: 4, max: 41, step: 1, default: 37 },
  },
  "product.redCells.age": {
    label: { en: "Days that red cells were stored", es: "Días de almacenamiento de los hematíes" },
    short: "RBC days",
    unit: "1",
    decimals: 0,
    plausible: [0, 42],
    control: { min: 0, max: 42, step: 1, default: 14 },
  },
} as const satisfies Readonly<Record<string, Signal>>;

import type { Cannula, CannulaPoint } from "../cannula.ts";
import { curveThrough } from "../flowCurve.ts";
import { BLOOD_DENSITY_KG_PER_L } from "../sources.ts";

/**
 * Femoral cannulas in bovine blood at 30 °C, Hct 40 %: M. A. Noe, J Extra Corpor Technol 21:67 (1989),
 * table of the abstract. Flow at a drop of 200 mmHg (arterial) and at 300 mmHg of suction at the pump (venous, so with
 * the tubing's drop in it). "More than" means that the drop was lower at that flow.
 */
const ARTERIAL: readonly (readonly [maker: string, size_Fr: number, flow_L_per_min: number, more?: true])[] =
  [
    ["Bio-Medicus", 16, 3.5],
    ["Canyon", 20, 4],
    ["Bio-Medicus", 19, 5],
    ["Cook", 20, 6],
    ["Bard", 17, 6],
    ["Shiley", 20, 6.5, true],
    ["Bard", 20, 7, true],
    ["DLP", 21, 7, true],
  ];
const VENOUS: typeof ARTERIAL = [
  ["Bio-Medicus", 18, 3],
  ["Canyon", 20, 4],
  ["Bard", 18, 4.5],
  ["Bard", 20, 6.5],
  ["DLP", 21, 6.5],
  ["Shiley", 26, 6.5, true],
  ["Bio-Medicus", 24, 7.5, true],
  ["Cook", 29, 8, true],
];

/** Hct 40 % at 30 °C by `blood/viscosity.ts`. */
const TEST_VISCOSITY_MPAS = 3.7;
/**
 * Assumed: a tenth, what Poiseuille's law gives for 18 cm of 5.4 mm. More would be at odds with venous cannulas that let
 * 42 % more through for twice the vacuum (Sistino 2002, J Extra Corpor Technol 34:111).
 */
const LAMINAR_SHARE = 0.1;

const SOURCE =
  "Noe 1989, J Extra Corpor Technol 21:67, abstract; viscosity 3.7 mPa·s from blood/viscosity.ts; laminar part of the drop (10 %) assumed";

function femoral(
  [maker, size_Fr, flow_L_per_min, more]: (typeof ARTERIAL)[number],
  arterial: boolean,
): Cannula {
  const point: CannulaPoint = {
    flow_L_per_min,
    drop_mmHg: arterial ? 200 : 300,
    says: more ? "at most" : "equal",
    tolerance: 0.01,
  };
  return {
    id: `noe1989-${maker.toLowerCase()}-${size_Fr}-${arterial ? "arterial" : "venous"}`,
    label: {
      en: `${maker} ${size_Fr} Fr, femoral ${arterial ? "arterial" : "venous"} (1989)`,
      es: `${maker} ${size_Fr} Fr, ${arterial ? "arterial" : "venosa"} femoral (1989)`,
    },
    use: arterial ? "femoral arterial" : "femoral venous",
    size_Fr,
    testViscosity_mPas: TEST_VISCOSITY_MPAS,
    testDensity_kg_per_L: BLOOD_DENSITY_KG_PER_L,
    curve: curveThrough(point, LAMINAR_SHARE),
    points: [point],
    source: more ? `${SOURCE}; curve through the bound, an upper limit of the drop, assumed` : SOURCE,
  };
}

export const NOE_1989_CANNULAS: readonly Cannula[] = [
  ...ARTERIAL.map((row) => femoral(row, true)),
  ...VENOUS.map((row) => femoral(row, false)),
];

import type { Cannula } from "../cannula.ts";
import { WATER } from "../sources.ts";

/**
 * Percutaneous cannulas by the maker's data sheets, at second hand: ECLIPSE fitted ΔP = R(size)·Q² to them, R a cubic in the
 * size. R here is that cubic, in mmHg·min²/L².
 */
const ARTERIAL: readonly Row[] = [
  [15, 14.98],
  [17, 8.11],
  [19, 4.62],
  [21, 3.08],
  [23, 2.0],
];
const VENOUS: readonly Row[] = [
  [19, 5.03],
  [21, 3.58],
  [23, 2.48],
  [25, 1.69],
  [29, 1.03],
];

type Row = readonly [size_Fr: number, turbulent_mmHg_min2_per_L2: number];

const SOURCE =
  "github.com/nikithiel/ECLIPSE, Parameters/parameter_cannula.txt and state_eq.py: cubic in the size fitted to Getinge's data sheets; single sizes are not told there, and the test fluid neither: water assumed. In blood such cannulas let 3 to 21 % less through, narrow ones up to 40 % at low flow (Broman 2019, Perfusion 34:58, abstract)";

function cannula([size_Fr, turbulent_mmHg_min2_per_L2]: Row, arterial: boolean): Cannula {
  return {
    id: `getinge-hls-${size_Fr}-${arterial ? "arterial" : "venous"}`,
    label: {
      en: `HLS cannula (Getinge) ${size_Fr} Fr, ${arterial ? "arterial" : "venous"}`,
      es: `Cánula HLS (Getinge) ${size_Fr} Fr, ${arterial ? "arterial" : "venosa"}`,
    },
    use: arterial ? "femoral arterial" : "femoral venous",
    size_Fr,
    testViscosity_mPas: WATER.viscosity_mPas,
    testDensity_kg_per_L: WATER.density_kg_per_L,
    curve: { laminar_mmHg_min_per_L: 0, turbulent_mmHg_min2_per_L2 },
    points: [2, 4].map((flow_L_per_min) => ({
      flow_L_per_min,
      drop_mmHg: turbulent_mmHg_min2_per_L2 * flow_L_per_min * flow_L_per_min,
      says: "equal",
      tolerance: 0.001,
    })),
    source: SOURCE,
  };
}

export const GETINGE_HLS_CANNULAS: readonly Cannula[] = [
  ...ARTERIAL.map((row) => cannula(row, true)),
  ...VENOUS.map((row) => cannula(row, false)),
];

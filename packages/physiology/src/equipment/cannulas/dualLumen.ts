import type { Cannula } from "../cannula.ts";
import { type FlowCurve, curveDrop_mmHg } from "../flowCurve.ts";
import { WATER } from "../sources.ts";

type Fit = readonly [turbulent_mmHg_min2_per_L2: number, laminar_mmHg_min_per_L: number];

/** Fits ΔP = a·Q² + b·Q to makers' charts, R² > 0.99: return lumen, then drainage lumen (suction counted positive). */
const FITS: readonly (readonly [maker: string, size_Fr: number, back: Fit, drain: Fit])[] = [
  ["Crescent", 24, [18.65, 6.7335], [4.0878, 4.4519]],
  ["Crescent", 26, [11.215, 6.0422], [2.6488, 3.7688]],
  ["Crescent", 28, [7.9396, 5.5664], [1.9888, 2.4497]],
  ["Crescent", 30, [5.6205, 3.5476], [1.058, 4.1433]],
  ["Crescent", 32, [4.3856, 1.5097], [1.4009, 0.4532]],
  ["Quantum", 24, [26.82, 27.243], [4.6793, 12.719]],
  ["Quantum", 27, [13.568, 12.411], [3.4414, 7.1491]],
  ["Quantum", 31, [7.6486, 5.1713], [1.954, 2.7028]],
  ["Avalon", 20, [68.756, 2.2718], [17.187, 11.117]],
  ["Avalon", 23, [27.066, 1.7003], [7.7468, 8.4351]],
  ["Avalon", 27, [10.984, 5.3044], [3.4861, 2.3871]],
  ["Avalon", 31, [6.3107, 0.8747], [2.0684, -0.6194]],
  ["ProTek Duo", 29, [14.909, 1.7309], [2.4682, 2.1438]],
  ["ProTek Duo", 31, [6.9807, 1.9931], [1.8139, 4.5159]],
];

const SOURCE =
  "github.com/nickmmark/ecmo-calculations, cannula_flow_v4.html: makers' charts digitized (physiology.md §3.12); test fluid not stated there, water assumed";

/**
 * A resistance below zero would make a pipe push. The one fit that has it keeps its drop at 4 L/min as a pure square:
 * within 9 % of the fit from 2.5 to 6 L/min.
 */
function asCurve([turbulent, laminar]: Fit): FlowCurve {
  return laminar >= 0
    ? { laminar_mmHg_min_per_L: laminar, turbulent_mmHg_min2_per_L2: turbulent }
    : { laminar_mmHg_min_per_L: 0, turbulent_mmHg_min2_per_L2: turbulent + laminar / 4 };
}

function lumen(maker: string, size_Fr: number, fit: Fit, back: boolean): Cannula {
  const published: FlowCurve = { laminar_mmHg_min_per_L: fit[1], turbulent_mmHg_min2_per_L2: fit[0] };
  const name = maker.toLowerCase().replace(" ", "-");
  return {
    id: `${name}-${size_Fr}-${back ? "return" : "drainage"}`,
    label: {
      en: `${maker} ${size_Fr} Fr, ${back ? "return" : "drainage"} lumen`,
      es: `${maker} ${size_Fr} Fr, luz de ${back ? "retorno" : "drenaje"}`,
    },
    use: back ? "dual lumen, return" : "dual lumen, drainage",
    size_Fr,
    testViscosity_mPas: WATER.viscosity_mPas,
    testDensity_kg_per_L: WATER.density_kg_per_L,
    curve: asCurve(fit),
    points: [2.5, 4, 6].map((flow_L_per_min) => ({
      flow_L_per_min,
      drop_mmHg: curveDrop_mmHg(published, flow_L_per_min),
      says: "equal" as const,
      tolerance: fit[1] < 0 ? 0.09 : 0.03,
    })),
    source: fit[1] < 0 ? `${SOURCE}; negative laminar term assumed to be zero` : SOURCE,
  };
}

/** Both lumens of each catheter: 28 curves. */
export const DUAL_LUMEN_CANNULAS: readonly Cannula[] = FITS.flatMap(([maker, size_Fr, back, drain]) => [
  lumen(maker, size_Fr, back, true),
  lumen(maker, size_Fr, drain, false),
]);

import type { Cannula, CannulaUse } from "../cannula.ts";
import { curveThrough } from "../flowCurve.ts";
import { BLOOD_DENSITY_KG_PER_L, WATER } from "../sources.ts";

/** Hct 30 % at 35 °C by `blood/viscosity.ts`. */
const WANG_VISCOSITY_MPAS = 2.6;
/** Assumed for all: a tenth, as of the short cannulas of `noe1989.ts`. */
const LAMINAR_SHARE = 0.1;

const WANG = "Wang 2015, Artif Organs 39:43, abstract (blood of Hct 30 %, 35 °C)";
const LINE =
  "less the drop of 1.5 m of 1/4 inch by Poiseuille's law; laminar part of the drop (10 %) assumed";
const LARGER = `teaching assumption: the two sizes of ${WANG}, whose drop falls with the size to the power of 5.75, drawn out`;

type Row = readonly [size_Fr: number, drop_mmHg: number, flow_L_per_min: number, source: string];

/** Arterial cannulas of newborns and children: the drop of cannula and line at one flow, without the line. */
const ARTERIAL: readonly Row[] = [
  [8, 56, 0.5, `${WANG}: 62.1 mmHg at 0.5 L/min, ${LINE}`],
  [10, 62, 1, `${WANG}: 74.0 mmHg at 1 L/min, ${LINE}`],
  [12, 49, 1.5, LARGER],
  [14, 36, 2, LARGER],
];

/** Venous cannulas with holes along their tip. */
const VENOUS: readonly Row[] = [
  [12, 49, 1.5, `${LARGER}, for the arterial cannula of its size`],
  [14, 36, 2, `${LARGER}, for the arterial cannula of its size`],
  [18, 20, 1.6, "teaching assumption in a round figure: half of a caval pair's flow at a child's siphon"],
  [20, 20, 2.1, "teaching assumption in a round figure: half of a caval pair's flow at a child's siphon"],
];

function single(use: CannulaUse, key: string, [size_Fr, drop_mmHg, flow_L_per_min, source]: Row): Cannula {
  const point = { flow_L_per_min, drop_mmHg };
  return {
    id: `pediatric-${key}-${size_Fr}`,
    label: {
      en: `Pediatric ${key} cannula ${size_Fr} Fr`,
      es: `Cánula pediátrica ${key === "arterial" ? "arterial" : "venosa"} ${size_Fr} Fr`,
    },
    use,
    size_Fr,
    testViscosity_mPas: WANG_VISCOSITY_MPAS,
    testDensity_kg_per_L: BLOOD_DENSITY_KG_PER_L,
    curve: curveThrough(point, LAMINAR_SHARE),
    points: [{ ...point, says: "equal", tolerance: 0.001 }],
    source,
  };
}

const DRAWN_OUT =
  "teaching assumption: the Avalon's fits of 20 to 31 Fr (`dualLumen.ts`), whose square term grows with the size to the power of −5.45 (return) and −4.83 (drainage), drawn out to 13 Fr; no chart of that size was read";

/** Both lumens of the newborn's 13 Fr catheter, in water. */
function dualLumen(back: boolean, turbulent_mmHg_min2_per_L2: number): Cannula {
  const curve = { laminar_mmHg_min_per_L: 3, turbulent_mmHg_min2_per_L2 };
  return {
    id: `dual-lumen-13-${back ? "return" : "drainage"}`,
    label: {
      en: `Dual-lumen cannula 13 Fr, ${back ? "return" : "drainage"} lumen`,
      es: `Cánula de doble luz 13 Fr, luz de ${back ? "retorno" : "drenaje"}`,
    },
    use: back ? "dual lumen, return" : "dual lumen, drainage",
    size_Fr: 13,
    testViscosity_mPas: WATER.viscosity_mPas,
    testDensity_kg_per_L: WATER.density_kg_per_L,
    curve,
    points: [
      {
        flow_L_per_min: 0.4,
        drop_mmHg: 1.2 + 0.16 * turbulent_mmHg_min2_per_L2,
        says: "equal",
        tolerance: 0.001,
      },
    ],
    source: DRAWN_OUT,
  };
}

export const PEDIATRIC_CANNULAS: readonly Cannula[] = [
  ...ARTERIAL.map((row) => single("aortic", "arterial", row)),
  ...VENOUS.map((row) => single("bicaval venous", "venous", row)),
  dualLumen(true, 719),
  dualLumen(false, 137),
];

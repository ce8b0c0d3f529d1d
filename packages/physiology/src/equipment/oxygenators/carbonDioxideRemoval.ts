import { curveThrough } from "../flowCurve.ts";
import { O2_PER_AREA_ML_PER_MIN_M2, type Oxygenator, estimateDiffusionO2 } from "../oxygenator.ts";

const HOSPACH =
  "Hospach 2020, Intensive Care Med Exp 8(1), doi 10.1186/s40635-020-00301-7, abstract (bovine blood, inlet PCO2 45 mmHg)";

/** Small lungs in a circuit of renal replacement: 0.2 to 0.6 L/min, for carbon dioxide alone. */
function remover(
  id: string,
  name: string,
  membraneArea_m2: number,
  prime_mL: number,
  drop_mmHg: number,
  [transfer_mL_per_min, sd_mL_per_min]: readonly [number, number],
  diffusionCo2_mmol_per_s_mmHg: number,
): Oxygenator {
  return {
    id,
    label: { en: name, es: name },
    fiber: "polymethylpentene",
    membraneArea_m2,
    ratedFlow_L_per_min: 0.45,
    prime_mL,
    gasVolume_mL: 70 * membraneArea_m2,
    curve: curveThrough({ flow_L_per_min: 0.4, drop_mmHg }, 0.85),
    referenceViscosity_mPas: 3,
    heatExchangerUa_L_per_min: 0,
    diffusionO2_mmol_per_s_mmHg: estimateDiffusionO2(O2_PER_AREA_ML_PER_MIN_M2 * membraneArea_m2),
    diffusionCo2_mmol_per_s_mmHg,
    measured: {
      co2: [{ flow_L_per_min: 0.3, inletPco2_mmHg: 45, transfer_mL_per_min, sd_mL_per_min }],
      source: HOSPACH,
    },
    sources: {
      membraneArea_m2: HOSPACH,
      ratedFlow_L_per_min: `${HOSPACH}: tested from 0.2 to 0.45 L/min, two of them to 0.6`,
      prime_mL: "assumed; not read",
      gasVolume_mL: "assumed, by area",
      curve: "assumed; the abstract only says that the PrismaLung's was among the greatest of three",
      referenceViscosity_mPas: "assumed",
      heatExchangerUa_L_per_min: "assumed: none of its own",
      diffusionO2_mmol_per_s_mmHg: "estimate by area from SX18 and SX25 (Fried 1998, 187 mL/min/m²), assumed",
      diffusionCo2_mmol_per_s_mmHg: `fitted to ${HOSPACH}: transfer at 0.3 L/min; hemoglobin 12 g/dL and a sweep of 10 L/min assumed`,
    },
  };
}

export const prismaLung: Oxygenator = remover(
  "prismalung",
  "PrismaLung (Baxter)",
  0.35,
  100,
  30,
  [44, 2.5],
  1.62e-3,
);
export const prismaLungPlus: Oxygenator = remover(
  "prismalung-plus",
  "PrismaLung+ (Baxter)",
  0.8,
  120,
  20,
  [73, 4],
  4.5e-3,
);
export const alOne: Oxygenator = remover("a-l-one", "A.L.ONE (Eurosets)", 1.35, 190, 15, [72, 1.9], 5.2e-3);

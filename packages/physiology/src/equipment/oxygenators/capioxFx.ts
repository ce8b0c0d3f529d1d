import { curveThrough } from "../flowCurve.ts";
import {
  CO2_ASSUMED,
  CO2_TO_O2,
  O2_PER_AREA_ML_PER_MIN_M2,
  type Oxygenator,
  estimateDiffusionO2,
} from "../oxygenator.ts";

const MULTICENTER = "Terumo multicenter study of the NX19, 2022 (150 patients), abstract (terumo-europe.com)";
const AREA_ESTIMATE = "estimate by area from SX18 and SX25 (Fried 1998, 187 mL/min/m²), assumed";

/** Polymer heat exchanger, thin fibers: more transfer for its area than its predecessors. */
export const capioxNx19: Oxygenator = {
  id: "capiox-nx19",
  label: { en: "Capiox NX19 (Terumo)", es: "Capiox NX19 (Terumo)" },
  fiber: "microporous polypropylene",
  membraneArea_m2: 1.9,
  ratedFlow_L_per_min: 8,
  prime_mL: 200,
  gasVolume_mL: 120,
  curve: curveThrough({ flow_L_per_min: 4.5, drop_mmHg: 10.5 * 4.5 }, 0.7),
  referenceViscosity_mPas: 2.5,
  heatExchangerUa_L_per_min: 5,
  diffusionO2_mmol_per_s_mmHg: estimateDiffusionO2(1.4 * O2_PER_AREA_ML_PER_MIN_M2 * 1.9),
  diffusionCo2_mmol_per_s_mmHg: CO2_TO_O2 * estimateDiffusionO2(1.4 * O2_PER_AREA_ML_PER_MIN_M2 * 1.9),
  measured: {
    clinicalO2_mL_per_min_m2: 69,
    clinicalCo2_mL_per_min_m2: 73,
    drops: [{ flow_L_per_min: 4.5, drop_mmHg: 47.25, tolerance_mmHg: 16 }],
    heat: [
      { flow_L_per_min: 3, ratio: 0.8, tolerance: 0.03 },
      { flow_L_per_min: 6, ratio: 0.58, tolerance: 0.04 },
    ],
    source: `${MULTICENTER}: resistance 10.5 ± 3.7 mmHg/(L/min), O2 69 ± 30, CO2 73 ± 34 mL/min/m²`,
  },
  sources: {
    membraneArea_m2: "assumed from the number in its name; not read",
    ratedFlow_L_per_min: "assumed; not read",
    prime_mL: "assumed; not read",
    gasVolume_mL: "assumed",
    curve: `${MULTICENTER}: 10.5 mmHg/(L/min); flow of 4.5 L/min and laminar part 70 % assumed`,
    referenceViscosity_mPas: "assumed: blood of Hct 25 % at 32 °C in the patients measured",
    heatExchangerUa_L_per_min: `fitted to ${MULTICENTER}: R 0.80 at 3, 0.58 at 6 L/min`,
    diffusionO2_mmol_per_s_mmHg: `${AREA_ESTIMATE}; 1.4 times for thinner fibers, assumed`,
    diffusionCo2_mmol_per_s_mmHg: CO2_ASSUMED,
  },
};

/** With the arterial filter inside. */
export const capioxFx25: Oxygenator = {
  id: "capiox-fx25",
  label: { en: "Capiox FX25 (Terumo)", es: "Capiox FX25 (Terumo)" },
  fiber: "microporous polypropylene",
  membraneArea_m2: 2.5,
  ratedFlow_L_per_min: 7,
  prime_mL: 260,
  gasVolume_mL: 150,
  curve: curveThrough({ flow_L_per_min: 4, drop_mmHg: 56 }, 0.7),
  referenceViscosity_mPas: 2.5,
  heatExchangerUa_L_per_min: 4.04,
  diffusionO2_mmol_per_s_mmHg: estimateDiffusionO2(O2_PER_AREA_ML_PER_MIN_M2 * 2.5),
  diffusionCo2_mmol_per_s_mmHg: CO2_TO_O2 * estimateDiffusionO2(O2_PER_AREA_ML_PER_MIN_M2 * 2.5),
  measured: {
    clinicalO2_mL_per_min_m2: 44,
    heat: [{ flow_L_per_min: 3, ratio: 0.74, tolerance: 0.01 }],
    source: `${MULTICENTER}: FX25 as comparison, R 0.74 at 3 L/min, O2 44 ± 14 mL/min/m²`,
  },
  sources: {
    membraneArea_m2: "assumed from the number in its name; not read",
    ratedFlow_L_per_min: "FDA 510(k) K130520, intended use: not beyond 7.0 L/min",
    prime_mL: "assumed (260 mL; not read)",
    gasVolume_mL: "assumed",
    curve: "assumed: 14 mmHg/(L/min) at 4 L/min with its filter, laminar part 70 %",
    referenceViscosity_mPas: "assumed: blood of Hct 25 % at 32 °C",
    heatExchangerUa_L_per_min: `fitted to ${MULTICENTER}: R 0.74 at 3 L/min`,
    diffusionO2_mmol_per_s_mmHg: AREA_ESTIMATE,
    diffusionCo2_mmol_per_s_mmHg: CO2_ASSUMED,
  },
};

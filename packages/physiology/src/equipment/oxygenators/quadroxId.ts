import { curveThrough } from "../flowCurve.ts";
import {
  CO2_DENSE,
  CO2_TO_O2_DENSE,
  O2_PER_AREA_ML_PER_MIN_M2,
  type Oxygenator,
  estimateDiffusionO2,
} from "../oxygenator.ts";

/** The bundle of ECMO: tight fibers for weeks, low resistance, heat exchanger inside. */
export const quadroxId: Oxygenator = {
  id: "quadrox-id",
  label: { en: "Quadrox-iD adult (Getinge)", es: "Quadrox-iD adulto (Getinge)" },
  fiber: "polymethylpentene",
  membraneArea_m2: 1.8,
  ratedFlow_L_per_min: 7,
  prime_mL: 250,
  gasVolume_mL: 150,
  curve: curveThrough({ flow_L_per_min: 5, drop_mmHg: 50 }, 0.7),
  referenceViscosity_mPas: 3,
  heatExchangerUa_L_per_min: 4,
  diffusionO2_mmol_per_s_mmHg: estimateDiffusionO2(O2_PER_AREA_ML_PER_MIN_M2 * 1.8),
  diffusionCo2_mmol_per_s_mmHg: CO2_TO_O2_DENSE * estimateDiffusionO2(O2_PER_AREA_ML_PER_MIN_M2 * 1.8),
  measured: { source: "assumed: no measured figure was read for this device" },
  sources: {
    membraneArea_m2: "assumed (1.8 m²; not read)",
    ratedFlow_L_per_min: "assumed (7 L/min; not read)",
    prime_mL: "assumed (250 mL; not read)",
    gasVolume_mL: "assumed",
    curve: "assumed: 10 mmHg/(L/min) at 5 L/min, laminar part 70 %",
    referenceViscosity_mPas: "assumed: blood of Hct 35 % at 37 °C",
    heatExchangerUa_L_per_min: "assumed, as of the FX25",
    diffusionO2_mmol_per_s_mmHg: "estimate by area from SX18 and SX25 (Fried 1998, 187 mL/min/m²), assumed",
    diffusionCo2_mmol_per_s_mmHg: CO2_DENSE,
  },
};

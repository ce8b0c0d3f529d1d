import type { Text } from "@openperfusion/signals";
import { exp } from "../math/exp.ts";
import { type FlowCurve, type FlowPoint, type PipeCoefficients, pipeCoefficients } from "./flowCurve.ts";
import type { SourcesOf } from "./sources.ts";

export type Fiber = "microporous polypropylene" | "polymethylpentene";

export interface OxygenatorFigures {
  readonly membraneArea_m2: number;
  readonly ratedFlow_L_per_min: number;
  readonly prime_mL: number;
  readonly gasVolume_mL: number;
  /** Blood's drop; measured with blood, so the turbulent part needs no density. */
  readonly curve: FlowCurve;
  readonly referenceViscosity_mPas: number;
  /** 0: no heat exchanger. */
  readonly heatExchangerUa_L_per_min: number;
  /** Of the whole device at its rated flow, for the law of `kinds/gasExchange.ts`. */
  readonly diffusionO2_mmol_per_s_mmHg: number;
  readonly diffusionCo2_mmol_per_s_mmHg: number;
}

/** What was measured, for tests of the engine; each with its own source. */
export interface OxygenatorMeasures {
  readonly mostO2_mL_per_min?: number;
  /** Needed FiO2 = intercept + slope·VO2 (VO2 in mL/min). */
  readonly neededFio2?: { readonly intercept: number; readonly slope_min_per_mL: number };
  /** FiO2 that keeps arterial PO2 at 150 mmHg: VO2 = slope·FiO2. */
  readonly vo2PerFio2_mL_per_min?: number;
  /** Shunt in % = intercept + slope·Q, as published. */
  readonly shunt_percent?: { readonly intercept: number; readonly slope_min_per_L: number };
  readonly drops?: readonly (FlowPoint & { readonly tolerance_mmHg: number })[];
  /** R = (blood out − blood in)/(water in − blood in). */
  readonly heat?: readonly {
    readonly flow_L_per_min: number;
    readonly ratio: number;
    readonly tolerance: number;
  }[];
  readonly co2?: readonly {
    readonly flow_L_per_min: number;
    readonly inletPco2_mmHg: number;
    readonly transfer_mL_per_min: number;
    readonly sd_mL_per_min: number;
  }[];
  readonly clinicalO2_mL_per_min_m2?: number;
  readonly clinicalCo2_mL_per_min_m2?: number;
  readonly source: string;
}

/** A hollow-fiber oxygenator. PMP fibers do not leak plasma and let volatile anesthetics through poorly. */
export interface Oxygenator extends OxygenatorFigures {
  readonly id: string;
  readonly label: Text;
  readonly fiber: Fiber;
  readonly measured: OxygenatorMeasures;
  readonly sources: SourcesOf<OxygenatorFigures>;
}

/** Coefficients of the bundle for the engine's pipes. */
export function oxygenatorCoefficients(oxygenator: Oxygenator): PipeCoefficients {
  return pipeCoefficients(oxygenator.curve, oxygenator.referenceViscosity_mPas, 1);
}

/** R = 1 − e^(−UA/Q): the share of the difference to the water's temperature that blood makes up on its way. */
export function heatExchangeRatio(ua_L_per_min: number, flow_L_per_min: number): number {
  return 1 - exp(-ua_L_per_min / flow_L_per_min);
}

/** Diffusing capacity from a device's largest oxygen transfer, in the proportion that the SX18 and SX25 were fitted with. */
export function estimateDiffusionO2(mostO2_mL_per_min: number): number {
  return mostO2_mL_per_min / (ML_PER_MMOL * 60) / DRIVING_MMHG;
}

/** Carbon dioxide crosses film and wall so much more easily per mmHg that it rarely is what limits it (teaching assumption). */
export const CO2_TO_O2 = 57;
export const CO2_ASSUMED = "assumed: 57 times that of oxygen";

/** As above for a membrane without pores. */
export const CO2_TO_O2_DENSE = 38;
export const CO2_DENSE =
  "assumed: 38 times that of oxygen, which brings a membrane of 0.8 m² at 1.8 L/min of blood and 8 L/min of sweep near the 101 mL/min measured in swine (Intensive Care Med Exp 2019, 10.1186/s40635-019-0244-3, abstract)";

/** Largest oxygen transfer per area of SX18 and SX25: 188.7 and 185.0 mL/min/m² (Fried 1998, Perfusion 13:119). */
export const O2_PER_AREA_ML_PER_MIN_M2 = 187;

const ML_PER_MMOL = 22.4;
const DRIVING_MMHG = 1140;

import { derivedSignal } from "./derivedSignal.ts";
import { BODY_SIZE_MAX_AGE_S, indexed } from "./indexed.ts";
import { CONTINUOUS_MAX_AGE_S, MONITORED_MAX_AGE_S } from "./inputMaxAge.ts";

/** The barometric pressure that the formula assumes; not measured. */
const BAROMETRIC_PRESSURE_MMHG = 760;
const ML_PER_L = 1000;

export const VCO2_MAX_AGE_S = {
  "gas.sweep.flow": CONTINUOUS_MAX_AGE_S,
  "gas.exhaust.pco2": MONITORED_MAX_AGE_S,
} as const;

export type Vco2Inputs = Readonly<Record<keyof typeof VCO2_MAX_AGE_S, number>>;

/** CO2 that leaves with the sweep gas, as the flow meter reads it: not converted to standard temperature or dry gas. */
export function vco2_mL_per_min(inputs: Vco2Inputs): number {
  return (ML_PER_L * inputs["gas.sweep.flow"] * inputs["gas.exhaust.pco2"]) / BAROMETRIC_PRESSURE_MMHG;
}

/**
 * Too high while CO2 is blown into the sweep gas or the field, or bicarbonate is given; too low where room air leaks
 * into the exhaust line.
 */
export const vco2i = derivedSignal({
  id: "derived.vco2i",
  maxAge_s: { ...VCO2_MAX_AGE_S, ...BODY_SIZE_MAX_AGE_S },
  formula: "1000 · sweep gas flow · exhaust pCO2 / 760 / BSA (Du Bois)",
  source: "Ranucci et al., Ann Thorac Surg 2006;81:2189",
  compute: (inputs) => indexed(vco2_mL_per_min(inputs), inputs),
});

import { derivedSignal } from "./derivedSignal.ts";
import { MONITORED_MAX_AGE_S, SAMPLED_MAX_AGE_S } from "./inputMaxAge.ts";
import { CONSTANTS_SOURCE, oxygenContent_mL_per_dL } from "./oxygenContent.ts";

export const CAO2_MAX_AGE_S = {
  "blood.hemoglobin": SAMPLED_MAX_AGE_S,
  "blood.arterial.so2": MONITORED_MAX_AGE_S,
  "blood.arterial.po2": MONITORED_MAX_AGE_S,
} as const;

export type Cao2Inputs = Readonly<Record<keyof typeof CAO2_MAX_AGE_S, number>>;

export function cao2_mL_per_dL(inputs: Cao2Inputs): number {
  return oxygenContent_mL_per_dL(
    inputs["blood.hemoglobin"],
    inputs["blood.arterial.so2"],
    inputs["blood.arterial.po2"],
  );
}

export const cao2 = derivedSignal({
  id: "derived.cao2",
  maxAge_s: CAO2_MAX_AGE_S,
  formula: "1.36 · Hb · SaO2 / 100 + 0.0031 · PaO2",
  source: CONSTANTS_SOURCE,
  compute: cao2_mL_per_dL,
});

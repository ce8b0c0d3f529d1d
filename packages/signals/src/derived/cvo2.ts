import { derivedSignal } from "./derivedSignal.ts";
import { MONITORED_MAX_AGE_S, SAMPLED_MAX_AGE_S } from "./inputMaxAge.ts";
import { CONSTANTS_SOURCE, oxygenContent_mL_per_dL } from "./oxygenContent.ts";

export const CVO2_MAX_AGE_S = {
  "blood.hemoglobin": SAMPLED_MAX_AGE_S,
  "blood.venous.so2": MONITORED_MAX_AGE_S,
  "blood.venous.po2": MONITORED_MAX_AGE_S,
} as const;

export type Cvo2Inputs = Readonly<Record<keyof typeof CVO2_MAX_AGE_S, number>>;

export function cvo2_mL_per_dL(inputs: Cvo2Inputs): number {
  return oxygenContent_mL_per_dL(
    inputs["blood.hemoglobin"],
    inputs["blood.venous.so2"],
    inputs["blood.venous.po2"],
  );
}

export const cvo2 = derivedSignal({
  id: "derived.cvo2",
  maxAge_s: CVO2_MAX_AGE_S,
  formula: "1.36 · Hb · SvO2 / 100 + 0.0031 · PvO2",
  source: CONSTANTS_SOURCE,
  compute: cvo2_mL_per_dL,
});

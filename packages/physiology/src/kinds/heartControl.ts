import type { RowsOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { Heart } from "./chambers.ts";
import type { Tissues } from "./tissues.ts";

/**
 * Rate and strength of the heart every 100 ms: the sinus slows by 4.5 % per °C of cooling; strength goes from full at
 * 28 °C to none at 20 °C, and with the oxygen that the myocardium uses: from full at its usual use to none at half of its
 * full use, where lactate begins (teaching assumption: a warm heart
 * without coronary flow stops contracting within minutes). Behind a cross-clamp it feeds on what it can pump into
 * its own root, which the bronchial return alone does not sustain. It recovers whole: stunning, infarction,
 * cardioplegia and fibrillation are not modelled.
 */
export const heartControlKind = {
  name: "heartControl",
  columns: ["rateAt37_per_min", "strengthLag_s"],
} as const;

export type HeartControl = RowsOf<typeof heartControlKind>;

export function controlHeart(
  control: HeartControl,
  heart: Heart,
  tissues: Tissues,
  myocardium: number,
): void {
  const temperature_degC = tissues.temperature_degC[myocardium];
  const slowed = Math.max(0, Math.min(1.2, 1 + 0.045 * (temperature_degC - 37)));
  const beyondStandstill = tissues.used_fraction[myocardium] - STANDSTILL_USED_FRACTION;
  const fed = Math.max(0, Math.min(1, beyondStandstill / (USUAL_USED_FRACTION - STANDSTILL_USED_FRACTION)));
  const warm = Math.max(0, Math.min(1, (temperature_degC - 20) / 8));
  heart.rate_per_min[0] = control.rateAt37_per_min[0] * slowed;
  heart.strength[0] += ((Math.min(fed, warm) - heart.strength[0]) * CONTROL_S) / control.strengthLag_s[0];
}

/** What a well perfused myocardium uses of its full uptake (see `tissues.ts`). */
const USUAL_USED_FRACTION = 0.8;
const STANDSTILL_USED_FRACTION = 0.5;

import type { RowsOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { Heart } from "./chambers.ts";
import type { Tissues } from "./tissues.ts";

/**
 * Rate and strength of the heart every 100 ms: the sinus slows by 4.5 % per °C of cooling; strength follows the
 * share of its full oxygen use that the myocardium gets, and goes from full at 28 °C to none at 20 °C. Behind a
 * cross-clamp the heart goes on, weakened, with the little blood that it can pump into its own coronary arteries:
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
  const fed = Math.min(1, tissues.used_fraction[myocardium] / USUAL_USED_FRACTION);
  const warm = Math.max(0, Math.min(1, (temperature_degC - 20) / 8));
  heart.rate_per_min[0] = control.rateAt37_per_min[0] * slowed;
  heart.strength[0] += ((Math.min(fed, warm) - heart.strength[0]) * CONTROL_S) / control.strengthLag_s[0];
}

/** What a well perfused myocardium uses of its full uptake (see `tissues.ts`). */
const USUAL_USED_FRACTION = 0.8;

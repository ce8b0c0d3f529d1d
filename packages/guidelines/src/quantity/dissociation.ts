import type { SignalId } from "@openperfusion/signals";
import type { Quantity } from "./Quantity.ts";
import { product, ratio, signal, sum } from "./quantities.ts";

const PERCENT = 100;

/**
 * Saturation in percent at an oxygen tension in mmHg by Severinghaus's curve (J Appl Physiol 1979;46:599), at pH 7.40 and
 * 37 °C. A curve shifted to `times` its half-saturation tension is this one at the tension divided by that.
 */
export function saturationAt(tension: Quantity, times = 1): Quantity {
  const p = times === 1 ? tension : product(1 / times, tension);
  return ratio(PERCENT, sum(1, ratio(23_400, sum(product(p, p, p), product(150, p)))));
}

/** Oxygen tensions that are held against the saturation of the same blood. */
export const TENSIONS = ["blood.arterial.po2", "blood.venous.po2", "blood.radialRight.po2"] as const;

/**
 * The half-saturation tension, as a multiple of the usual, between an adult's in the deepest acidosis and a newborn's blood
 * in alkalosis, at the 37 °C at which gases are stated. Ours.
 */
const RIGHTMOST = 1.8;
const LEFTMOST = 0.5;

/** The least and the most that the hemoglobin can be saturated with, however far its curve is shifted. */
export const lowestSaturation = (tension: SignalId): Quantity => saturationAt(signal(tension), RIGHTMOST);
export const highestSaturation = (tension: SignalId): Quantity => saturationAt(signal(tension), LEFTMOST);

import type { Quantity } from "./Quantity.ts";
import { product, ratio, sum } from "./quantities.ts";

const PERCENT = 100;

/**
 * Saturation in percent at an oxygen tension in mmHg by Severinghaus's curve (J Appl Physiol 1979;46:599), at pH 7.40 and
 * 37 °C. A curve shifted to `times` its half-saturation tension is this one at the tension divided by that.
 */
export function saturationAt(tension: Quantity, times = 1): Quantity {
  const p = times === 1 ? tension : product(1 / times, tension);
  return ratio(PERCENT, sum(1, ratio(23_400, sum(product(p, p, p), product(150, p)))));
}

import { exp } from "./exp.ts";
import { atanhTail, LN2_HIGH, LN2_LOW, mantissa, splitExponent } from "./log.ts";

/**
 * xʸ for x ≥ 0, as e^(y·ln x) with ln x and the product carried in two doubles each; within 2 ulp while
 * |y·ln x| ≤ 50, which covers every use of the engine (Q10 laws, dose and viscosity laws).
 * A negative x gives NaN: the engine has no use for integer powers of negative numbers.
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (!(x > 0) || x === Infinity || !(Math.abs(y) < Infinity)) return edgePow(x, y);
  const k = splitExponent(x);
  const f = mantissa[0] - 1;
  const divisor = 2 + f;
  const s = f / divisor;
  const sLow = (f - productHigh(s, divisor) - productLow(s, divisor) - s * (f - (divisor - 2))) / divisor;
  // ln x = k·ln2 + 2s + tail, summed from the largest part to the smallest.
  const large = k * LN2_HIGH;
  const twice = 2 * s;
  const sum = large + twice;
  const lost = Math.abs(large) > Math.abs(twice) ? large - sum + twice : twice - sum + large;
  const small = lost + (2 * sLow + s * atanhTail(s * s) + k * LN2_LOW);
  const logHigh = sum + small;
  const logLow = sum - logHigh + small;
  const high = productHigh(y, logHigh);
  const low = productLow(y, logHigh) + y * logLow;
  const power = exp(high);
  return power === Infinity || power === 0 ? power : power + power * low;
}

function edgePow(x: number, y: number): number {
  if (x !== x || y !== y || x < 0) return NaN;
  if (x === 0 || x === Infinity) return (x === 0) === y > 0 ? 0 : Infinity;
  return x > 1 === y > 0 ? Infinity : 0;
}

/** a·b rounded; `productLow` gives what rounding lost (T. J. Dekker, Numer. Math. 18:224, 1971). */
function productHigh(a: number, b: number): number {
  return a * b;
}

function productLow(a: number, b: number): number {
  const product = a * b;
  const aSplit = SPLITTER * a;
  const aHigh = aSplit - (aSplit - a);
  const aLow = a - aHigh;
  const bSplit = SPLITTER * b;
  const bHigh = bSplit - (bSplit - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** 2²⁷ + 1 cuts a double into two halves whose products are exact. */
const SPLITTER = 134217729;

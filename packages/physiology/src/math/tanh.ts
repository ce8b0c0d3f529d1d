import { exp } from "./exp.ts";

/** Hyperbolic tangent, t/(t+2) with t = e²ˣ − 1; within 2 ulp. */
export function tanh(x: number): number {
  const a = Math.abs(x);
  if (!(a < 22)) return x !== x ? x : x > 0 ? 1 : -1;
  const u = 2 * a;
  const t = u < 2 ? expMinusOneNearZero(u) : exp(u) - 1;
  const value = t / (t + 2);
  return x < 0 ? -value : value;
}

/** eᵘ − 1 for 0 ≤ u < 2, where subtracting 1 from eᵘ would lose digits. */
function expMinusOneNearZero(u: number): number {
  let tail = 0;
  for (let n = 30; n >= 2; n--) tail = (u / n) * (1 + tail);
  return u + u * tail;
}

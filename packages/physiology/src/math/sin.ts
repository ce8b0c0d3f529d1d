/**
 * Sine and cosine from IEEE arithmetic; within 1 ulp for |x| ≤ 10⁴, which is far more than the phase of a
 * heart or a roller ever needs. The argument is reduced by multiples of π/2 held in three parts.
 */
export function sin(x: number): number {
  const quadrant = Math.floor(x * TWO_OVER_PI + 0.5);
  return circular(x, quadrant, quadrant & 3);
}

export function cos(x: number): number {
  const quadrant = Math.floor(x * TWO_OVER_PI + 0.5);
  return circular(x, quadrant, (quadrant + 1) & 3);
}

function circular(x: number, quadrant: number, turn: number): number {
  const first = x - quadrant * HALF_PI_HIGH;
  const second = quadrant * HALF_PI_MIDDLE;
  const r = first - second;
  // What the subtraction rounded away, and the third part of π/2.
  const rLow = first - r - second - quadrant * HALF_PI_LOW;
  const value = (turn & 1) === 0 ? sineNearZero(r, rLow) : cosineNearZero(r, rLow);
  return (turn & 2) === 0 ? value : -value;
}

function sineNearZero(r: number, rLow: number): number {
  const z = r * r;
  const tail =
    z *
    (-1 / 6 +
      z *
        (1 / 120 +
          z *
            (-1 / 5040 + z * (1 / 362880 + z * (-1 / 39916800 + z * (1 / 6227020800 - z / 1307674368000))))));
  return r + (r * tail + rLow * (1 - 0.5 * z));
}

function cosineNearZero(r: number, rLow: number): number {
  const z = r * r;
  const tail =
    z *
    z *
    (1 / 24 +
      z *
        (-1 / 720 +
          z *
            (1 / 40320 +
              z * (-1 / 3628800 + z * (1 / 479001600 + z * (-1 / 87178291200 + z / 20922789888000))))));
  const head = 1 - 0.5 * z;
  return head + (1 - head - 0.5 * z + (tail - r * rLow));
}

const TWO_OVER_PI = 0.6366197723675814;
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_MIDDLE = 6.077100506303966e-11;
const HALF_PI_LOW = 2.0222662487959506e-21;

/**
 * Natural logarithm from IEEE arithmetic and the bits of the number; within 1 ulp.
 *
 * x = 2ᵏ·m with m in [√½, √2); with s = (m−1)/(m+1), ln m = 2·(s + s³/3 + s⁵/5 + …).
 * log(0) = −Infinity, log of a negative number is NaN.
 */
export function log(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x === Infinity ? x : NaN;
  const k = splitExponent(x);
  const f = mantissa[0] - 1;
  const s = f / (2 + f);
  const series = atanhTail(s * s);
  const halfSquare = 0.5 * f * f;
  // ln m = f − f²/2 + s·(f²/2 + tail): f is exact and the correction is small, so little is lost to rounding.
  if (k === 0) return f - (halfSquare - s * (halfSquare + series));
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + series) + k * LN2_LOW) - f);
}

/** Twice Σ zⁿ/(2n+1), n ≥ 1: what the series of ln m holds beyond 2·s, divided by s. */
export function atanhTail(z: number): number {
  return (
    z *
    (2 / 3 +
      z *
        (2 / 5 +
          z *
            (2 / 7 +
              z *
                (2 / 9 +
                  z * (2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21))))))))))
  );
}

export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;

/** The mantissa in [√½, √2) that `splitExponent` found last: a way to return two numbers without an object. */
export const mantissa = new Float64Array(1);
const mantissaBits = new Uint32Array(mantissa.buffer);
/** Index of the word that holds sign and exponent: the byte order is the machine's. */
const HIGH_WORD = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** Writes m to `mantissa` and returns k, where x = 2ᵏ·m and m in [√½, √2); x positive and finite. */
export function splitExponent(x: number): number {
  let k = 0;
  let normal = x;
  if (x < 2.2250738585072014e-308) {
    normal = x * 18014398509481984;
    k = -54;
  }
  mantissa[0] = normal;
  const word = mantissaBits[HIGH_WORD];
  k += (word >>> 20) - 1023;
  mantissaBits[HIGH_WORD] = (word & 0xfffff) | 0x3ff00000;
  if (mantissa[0] > Math.SQRT2) {
    mantissa[0] *= 0.5;
    k += 1;
  }
  return k;
}

/**
 * eˣ from IEEE + − × ÷ alone, so that Node and every browser agree to the last bit; within 1 ulp.
 *
 * x = (32·k + j)·ln2/32 + r with |r| ≤ ln2/64, then eˣ = 2ᵏ · 2^(j/32) · eʳ (P. T. P. Tang, ACM TOMS 15:144, 1989).
 * Above 709.78 the result is Infinity, below −745.13 it is 0, both as IEEE rounding gives them.
 */
export function exp(x: number): number {
  if (!(x > -700 && x < 700)) return farExp(x);
  const n = Math.floor(x * STEPS_PER_LN2 + 0.5);
  return significand(x, n) * POWERS_OF_TWO[(n >> 5) + POWER_BIAS];
}

/** 2^(j/32)·eʳ, in [1, 2) but for rounding. */
function significand(x: number, n: number): number {
  const r = x - n * STEP_HIGH - n * STEP_LOW;
  const tail = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))));
  const high = ROOTS_HIGH[n & 31];
  return high + (ROOTS_LOW[n & 31] + high * tail);
}

/** The rare arguments: not a number, overflow, and results whose power of two takes two factors. */
function farExp(x: number): number {
  if (x !== x) return x;
  if (x > 709.7827128933841) return Infinity;
  if (x < -745.1332191019412) return 0;
  const n = Math.floor(x * STEPS_PER_LN2 + 0.5);
  const half = n >> 6;
  return significand(x, n) * POWERS_OF_TWO[half + POWER_BIAS] * POWERS_OF_TWO[(n >> 5) - half + POWER_BIAS];
}

const STEPS_PER_LN2 = 46.16624130844683;
const STEP_HIGH = 0.02166084938653512;
const STEP_LOW = 5.9631716539705866e-12;

/** 2^(j/32): the nearest double, and what it misses. */
const ROOTS_HIGH = Float64Array.of(
  1.0,
  1.0218971486541166,
  1.0442737824274138,
  1.0671404006768237,
  1.0905077326652577,
  1.1143867425958924,
  1.1387886347566916,
  1.1637248587775775,
  1.189207115002721,
  1.215247359980469,
  1.241857812073484,
  1.2690509571917332,
  1.2968395546510096,
  1.3252366431597413,
  1.3542555469368927,
  1.383909881963832,
  Math.SQRT2,
  1.4451808069770467,
  1.4768261459394993,
  1.5091644275934228,
  1.5422108254079407,
  1.5759808451078865,
  1.6104903319492543,
  1.645755478153965,
  1.681792830507429,
  1.718619298122478,
  1.7562521603732995,
  1.7947090750031072,
  1.8340080864093424,
  1.8741676341103,
  1.9152065613971474,
  1.9571441241754002,
);
const ROOTS_LOW = Float64Array.of(
  0.0,
  5.109225028973444e-17,
  8.551889705537965e-17,
  -7.899853966841582e-17,
  -3.046782079812471e-17,
  1.0410278456845571e-16,
  8.912812676025408e-17,
  3.8292048369240935e-17,
  3.982015231465646e-17,
  -7.712630692681488e-17,
  4.658027591836937e-17,
  2.667932131342186e-18,
  2.5382502794888315e-17,
  -2.8587312100388614e-17,
  7.70094837980299e-17,
  -6.770511658794786e-17,
  -9.667293313452913e-17,
  -3.0237581349939873e-17,
  -3.483994556892796e-17,
  -1.016455327754295e-16,
  7.949834809697621e-17,
  -1.0136916471278304e-17,
  2.4707192569797888e-17,
  -1.0125679913674773e-16,
  8.199010020581497e-17,
  -1.851380418263111e-17,
  2.960140695448873e-17,
  1.8227458427912087e-17,
  3.283107224245627e-17,
  -6.122763413004143e-17,
  -1.0619946056195963e-16,
  8.960767791036668e-17,
);

const POWER_BIAS = 1022;
/** 2ᵏ for every normal k: exact, because each is half or twice its neighbor. */
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(POWER_BIAS + 1024);
  powers[POWER_BIAS] = 1;
  for (let k = POWER_BIAS + 1; k < powers.length; k++) powers[k] = powers[k - 1] * 2;
  for (let k = POWER_BIAS - 1; k >= 0; k--) powers[k] = powers[k + 1] * 0.5;
  return powers;
}

import type { RowsOf } from "./kind.ts";

/** The words of the generator, whole numbers below 2³², kept in the state so that a snapshot holds them. */
export const randomKind = { name: "random", columns: ["word0", "word1", "word2", "word3"] } as const;

export type RandomState = RowsOf<typeof randomKind>;

/** Seeds the generator; any finite number is a seed, its whole part counts. */
export function seedRandom(random: RandomState, seed: number): void {
  let x = Math.trunc(seed) | 0;
  for (const word of [random.word0, random.word1, random.word2, random.word3]) {
    // SplitMix32: neighboring seeds give unlike words.
    x = (x + 0x9e3779b9) | 0;
    let z = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    word[0] = (z ^ (z >>> 15)) >>> 0;
  }
}

/** The next number, uniform in [0, 1): xoshiro128** (D. Blackman, S. Vigna, ACM TOMS 47:36, 2021). */
export function nextUniform(random: RandomState): number {
  const s0 = random.word0[0] | 0;
  const s1 = random.word1[0] | 0;
  const s2 = (random.word2[0] | 0) ^ s0;
  const s3 = (random.word3[0] | 0) ^ s1;
  const product = Math.imul(s1, 5);
  const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
  random.word1[0] = (s1 ^ s2) >>> 0;
  random.word0[0] = (s0 ^ s3) >>> 0;
  random.word2[0] = (s2 ^ (s1 << 9)) >>> 0;
  random.word3[0] = ((s3 << 11) | (s3 >>> 21)) >>> 0;
  return result / 4294967296;
}

/** A number of mean 0 and standard deviation 1, near enough to normal for sensor noise: a sum of four uniforms. */
export function nextNoise(random: RandomState): number {
  const sum = nextUniform(random) + nextUniform(random) + nextUniform(random) + nextUniform(random);
  return (sum - 2) * 1.7320508075688772;
}

/**
 * The word of a moment: of the steps taken and of the generator's own word, which is not drawn on. So noise differs by seed,
 * comes back with a snapshot, and leaves the course of beats as it is. `salt` tells kinds of sensors apart.
 */
export function noiseWord(step: number, word: number, salt = 0): number {
  return (Math.imul(step | 0, 0x85ebca6b) ^ Math.imul(salt, 0xc2b2ae35) ^ word) | 0;
}

/** The word of the next row. */
export function nextWord(word: number): number {
  return (word + 0x9e3779b9) | 0;
}

/** Mean 0, standard deviation 1: two uniforms of 16 bits from one mixed word (SplitMix32). */
export function noiseOf(word: number): number {
  let z = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  z ^= z >>> 15;
  return ((z >>> 16) + (z & 0xffff) - 65_535) * PER_DEVIATION;
}

/** The sum of two uniforms of 0 to 65,535 has a deviation of 65,536/√6. */
const PER_DEVIATION = 3.7376e-5;

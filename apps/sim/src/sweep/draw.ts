/**
 * A number from 0 to below 1 that depends on seed, member and name only, so that a member of a cohort is the same in whatever
 * order and on whatever thread it is made: two rounds of a 32-bit mixer (Murmur3's finalizer) over the three.
 */
export function draw(seed: number, member: number, name: string): number {
  return drawWord(seed, member, name) / 2 ** 32;
}

/** The seed of a member's own course. */
export function drawSeed(seed: number, member: number): number {
  return drawWord(seed, member, "course");
}

function drawWord(seed: number, member: number, name: string): number {
  let word = mixed(seed | 0);
  word = mixed(word ^ Math.trunc(seed / 2 ** 32) ^ Math.imul(member + 1, 0x9e3779b1));
  for (let i = 0; i < name.length; i++) word = mixed(Math.imul(word, 31) + name.charCodeAt(i));
  return word >>> 0;
}

function mixed(value: number): number {
  let word = value | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

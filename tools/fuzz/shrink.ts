const MOST_TRIES = 4000;

/** The shortest bytes found that still fail: halves, then ever smaller pieces are left out while the failure stays. */
export function shrink(bytes: Uint8Array, fails: (some: Uint8Array) => boolean): Uint8Array {
  let shortest = bytes;
  let tries = 0;
  for (let piece = Math.ceil(bytes.length / 2); piece >= 1; piece = Math.floor(piece / 2)) {
    for (let at = 0; at < shortest.length && tries < MOST_TRIES;) {
      const some = Buffer.concat([shortest.subarray(0, at), shortest.subarray(at + piece)]);
      tries++;
      if (some.length < shortest.length && fails(some)) shortest = some;
      else at += piece;
    }
  }
  return shortest;
}

/** Something with a time of the wall clock. */
interface Timed {
  readonly wall_ms: number;
}

/** Several sequences, each in order of time, as one in order of time; at the same time the earlier sequence comes first. */
export async function* mergeByTime<T extends Timed>(
  sequences: readonly AsyncIterator<T, void, undefined>[],
): AsyncGenerator<T, void, undefined> {
  const heads = await Promise.all(sequences.map((sequence) => sequence.next()));
  for (;;) {
    let first = -1;
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i]!;
      if (head.done === true) continue;
      const best = first < 0 ? undefined : heads[first]!;
      if (best === undefined || best.done === true || head.value.wall_ms < best.value.wall_ms) first = i;
    }
    const found = first < 0 ? undefined : heads[first]!;
    if (found === undefined || found.done === true) return;
    yield found.value;
    heads[first] = await sequences[first]!.next();
  }
}

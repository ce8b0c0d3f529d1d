/** What a run of checks came to. */
export interface Tally {
  readonly passedCount: number;
  readonly failed: readonly string[];
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
  readonly suites: readonly { readonly name: string; readonly seconds: number }[];
}

export function emptyTally(): Tally {
  return { passedCount: 0, failed: [], leftOut: [], suites: [] };
}

export function merge(a: Tally, b: Tally): Tally {
  return {
    passedCount: a.passedCount + b.passedCount,
    failed: [...a.failed, ...b.failed],
    leftOut: [...a.leftOut, ...b.leftOut],
    suites: [...a.suites, ...b.suites],
  };
}

export function slowest(tally: Tally, count: number): Tally["suites"] {
  return tally.suites.toSorted((a, b) => b.seconds - a.seconds).slice(0, count);
}

import { ROLLUP_MS, rollupBucket_ms } from "../rollups/rollupBucket.ts";

/** Stretches `[from, until)` of the range for which no roll-up stands: its cut edges, and marked buckets. */
export function unrolled(
  from_ms: number,
  until_ms: number,
  marked: ReadonlySet<number>,
): readonly (readonly [from_ms: number, until_ms: number])[] {
  const buckets = new Set(marked);
  const [first, last] = [rollupBucket_ms(from_ms), rollupBucket_ms(until_ms)];
  if (first < from_ms) buckets.add(first);
  if (last < until_ms) buckets.add(last);
  return [...buckets]
    .toSorted((a, b) => a - b)
    .map((bucket) => [Math.max(from_ms, bucket), Math.min(until_ms, bucket + ROLLUP_MS)] as const)
    .filter(([from, until]) => from < until);
}

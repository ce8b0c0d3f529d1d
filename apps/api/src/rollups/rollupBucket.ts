/** The stretch of host wall time that one roll-up covers. */
export const ROLLUP_MS = 60_000;

/** The beginning of the bucket that a time lies in. */
export function rollupBucket_ms(wall_ms: number): number {
  return Math.floor(wall_ms / ROLLUP_MS) * ROLLUP_MS;
}

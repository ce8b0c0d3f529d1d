import { ROLLUP_MS, rollupBucket_ms } from "../rollups/rollupBucket.ts";

/** Equal stretches of time, beginning at `start_ms`. */
export interface TrendGrid {
  readonly start_ms: number;
  readonly width_ms: number;
  /** Whole roll-up buckets in each stretch, so that roll-ups can stand for their frames. */
  readonly isOfRollups: boolean;
}

/** Up to so many frames the frames themselves are read; it takes some tens of milliseconds. */
const FRAMES_READ_MAX = 20_000;

/**
 * Cuts the range `[from_ms, until_ms)` into at most `bucketCount` stretches: as finely as asked where the frames can be read one by one, in whole
 * roll-up buckets where they are too many.
 */
export function trendGrid(
  from_ms: number,
  until_ms: number,
  bucketCount: number,
  frameCount: number,
): TrendGrid {
  if (frameCount <= FRAMES_READ_MAX) {
    return {
      start_ms: from_ms,
      width_ms: (until_ms - from_ms) / bucketCount,
      isOfRollups: false,
    };
  }
  const start_ms = rollupBucket_ms(from_ms);
  const rollupCount = Math.ceil((until_ms - start_ms) / ROLLUP_MS);
  return { start_ms, width_ms: Math.ceil(rollupCount / bucketCount) * ROLLUP_MS, isOfRollups: true };
}

export function stretchOf({ start_ms, width_ms }: TrendGrid, wall_ms: number): number {
  return Math.floor((wall_ms - start_ms) / width_ms);
}

import type { Trend } from "@openperfusion/contracts";

/** A trend as the equally long columns that a chart draws; null breaks the line. */
export interface ChartColumns {
  readonly time_s: readonly number[];
  readonly mean: readonly (number | null)[];
  readonly min: readonly (number | null)[];
  readonly max: readonly (number | null)[];
}

/**
 * Turns a trend's buckets into columns and breaks the line wherever nothing was received: over a stated gap, and where
 * two buckets lie further apart than both the device's quiet limit and two and a half buckets.
 */
export function chartColumns(
  trend: Pick<Trend, "points" | "gaps" | "from_ms" | "to_ms">,
  bucketCount: number,
  staleAfter_ms: number,
  convert: (value: number) => number,
): ChartColumns {
  const bucket_ms = (trend.to_ms - trend.from_ms) / bucketCount;
  const apart_ms = Math.max(staleAfter_ms, 2.5 * bucket_ms);
  const time_s: number[] = [];
  const columns = { mean: [], min: [], max: [] } as Record<"mean" | "min" | "max", (number | null)[]>;
  let before_ms: number | null = null;
  for (const point of trend.points) {
    if (before_ms !== null && isBroken(before_ms, point.wall_ms)) {
      time_s.push((before_ms + point.wall_ms) / 2000);
      for (const column of Object.values(columns)) column.push(null);
    }
    time_s.push(point.wall_ms / 1000);
    columns.mean.push(convert(point.mean));
    columns.min.push(convert(point.min));
    columns.max.push(convert(point.max));
    before_ms = point.wall_ms;
  }
  return { time_s, ...columns };

  function isBroken(from_ms: number, to_ms: number): boolean {
    if (to_ms - from_ms > apart_ms) return true;
    return trend.gaps.some((gap) => gap.from_ms < to_ms && gap.to_ms > from_ms);
  }
}

export interface TraceExtent {
  readonly from_s: number;
  readonly to_s: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The stretch of time and of values that the newest `window_s` of a trace spans; null where it holds fewer than two values.
 * A constant trace gets room above and below, so that it is drawn in the middle.
 */
export function traceExtent(
  time_s: Float64Array,
  value: Float64Array,
  count: number,
  window_s: number,
): TraceExtent | null {
  const to_s = time_s[count - 1];
  if (count < 2 || to_s === undefined) return null;
  const from_s = Math.max(to_s - window_s, time_s[0] as number);
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const v = value[i] as number;
    if ((time_s[i] as number) < from_s || Number.isNaN(v)) continue;
    if (v < min) min = v;
    if (v > max) max = v;
  }
  if (min > max || to_s <= from_s) return null;
  return min === max ? { from_s, to_s, min: min - 1, max: max + 1 } : { from_s, to_s, min, max };
}

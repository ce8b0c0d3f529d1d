/** A stretch of samples that is drawn as one line: `from` … `to - 1`. */
export interface SweepSegment {
  readonly from: number;
  readonly to: number;
}

/** Part of the screen kept blank ahead of the pen, so that the newest sample is easy to find. */
const ERASE_FRACTION = 0.04;

/**
 * Cuts the newest pass of a trace into lines for a sweep display: at the right edge, where the pen jumps back,
 * and at samples without a value. Samples older than one pass less the erase bar are left out.
 */
export function sweepSegments(
  time_s: Float64Array,
  value: Float64Array,
  count: number,
  window_s: number,
): readonly SweepSegment[] {
  if (!(window_s > 0)) throw new RangeError(`A sweep's window must be above 0 s, found ${window_s}`);
  if (count === 0) return [];
  const oldest_s = (time_s[count - 1] as number) - window_s * (1 - ERASE_FRACTION);
  const segments: SweepSegment[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0 && to - from > 1) segments.push({ from, to });
    from = -1;
  };
  for (let i = 0; i < count; i++) {
    if ((time_s[i] as number) < oldest_s || Number.isNaN(value[i])) {
      close(i);
      continue;
    }
    if (from >= 0 && pass(time_s[i], window_s) !== pass(time_s[i - 1], window_s)) close(i);
    if (from < 0) from = i;
  }
  close(count);
  return segments;
}

function pass(time_s: number | undefined, window_s: number): number {
  return Math.floor((time_s ?? 0) / window_s);
}

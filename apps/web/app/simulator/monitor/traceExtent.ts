import type { TraceBuffer } from "../../shared/live/RingTrace.ts";

const time_s = new Float64Array(4096);
const value = new Float64Array(4096);

/** Lowest and highest value of a trace's last `window_s` seconds; null where it has none. */
export function traceExtent(
  trace: TraceBuffer,
  window_s: number,
): readonly [lowest: number, highest: number] | null {
  const count = trace.copyInto(time_s, value);
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = count - 1; i >= 0; i--) {
    if ((time_s[i] as number) < (time_s[count - 1] as number) - window_s) break;
    const sample = value[i] as number;
    if (Number.isNaN(sample)) continue;
    lowest = Math.min(lowest, sample);
    highest = Math.max(highest, sample);
  }
  return lowest <= highest ? [lowest, highest] : null;
}

/** Sums of a straight line through offsets over time; numbers only, so that a checkpoint can hold them. */
export interface DriftState {
  readonly count: number;
  readonly from_ms: number;
  readonly meanTime_s: number;
  readonly meanOffset_ms: number;
  readonly timeSquares: number;
  readonly products: number;
  readonly offsetSquares: number;
}

/** A drift is told from when its standard error is below this. */
const MOST_ERROR_PPM = 20;
/** Less than this says nothing of a clock that tells whole seconds. */
const LEAST_SPAN_S = 600;

export function noDrift(from_ms: number): DriftState {
  return {
    count: 0,
    from_ms,
    meanTime_s: 0,
    meanOffset_ms: 0,
    timeSquares: 0,
    products: 0,
    offsetSquares: 0,
  };
}

/** One more offset, seen at `mono_ms`. */
export function withOffset(state: DriftState, mono_ms: number, offset_ms: number): DriftState {
  const count = state.count + 1;
  const time_s = (mono_ms - state.from_ms) / 1000;
  const timeStep = time_s - state.meanTime_s;
  const offsetStep = offset_ms - state.meanOffset_ms;
  const meanTime_s = state.meanTime_s + timeStep / count;
  const meanOffset_ms = state.meanOffset_ms + offsetStep / count;
  return {
    count,
    from_ms: state.from_ms,
    meanTime_s,
    meanOffset_ms,
    timeSquares: state.timeSquares + timeStep * (time_s - meanTime_s),
    products: state.products + timeStep * (offset_ms - meanOffset_ms),
    offsetSquares: state.offsetSquares + offsetStep * (offset_ms - meanOffset_ms),
  };
}

/** How fast the offset grows, in millionths; null while that can't be told from the coarseness of the clock. */
export function drift_ppm(state: DriftState, mono_ms: number): number | null {
  const { count, from_ms, timeSquares, products, offsetSquares } = state;
  if (count < 3 || mono_ms - from_ms < LEAST_SPAN_S * 1000) return null;
  const slope = products / timeSquares;
  const error = Math.sqrt(Math.max(0, offsetSquares - slope * products) / (count - 2) / timeSquares);
  // A millisecond in a second is a thousand millionths.
  return error * 1000 > MOST_ERROR_PPM ? null : slope * 1000;
}

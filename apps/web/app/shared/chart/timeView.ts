/** The stretch of time that a chart shows, in seconds since 1970. */
export interface TimeView {
  readonly from_s: number;
  readonly to_s: number;
}

/** Closer than this there is nothing to see: no device of a stream sends faster than a few times a second. */
const SHORTEST_S = 5;

/** The view moved by a fraction of its own length, as far as the bounds allow. */
export function pan(view: TimeView, fraction: number, bounds: TimeView): TimeView {
  const length_s = view.to_s - view.from_s;
  return within({ from_s: view.from_s + length_s * fraction, to_s: view.to_s + length_s * fraction }, bounds);
}

/**
 * The view made longer (`factor` > 1) or shorter, with the instant at `at` (0 = left edge, 1 = right) staying where it is.
 */
export function zoom(view: TimeView, factor: number, at: number, bounds: TimeView): TimeView {
  if (!(factor > 0)) throw new RangeError(`A zoom factor must be above 0, found ${factor}`);
  const length_s = view.to_s - view.from_s;
  const longest_s = Math.max(SHORTEST_S, bounds.to_s - bounds.from_s);
  const zoomed_s = Math.min(Math.max(length_s * factor, SHORTEST_S), longest_s);
  const fixed_s = view.from_s + length_s * at;
  const from_s = fixed_s - zoomed_s * at;
  return within({ from_s, to_s: from_s + zoomed_s }, bounds);
}

/** The view shifted, and if need be cut, to lie within the bounds. */
export function within(view: TimeView, bounds: TimeView): TimeView {
  const length_s = Math.min(view.to_s - view.from_s, Math.max(SHORTEST_S, bounds.to_s - bounds.from_s));
  const latestFrom_s = Math.max(bounds.from_s, bounds.to_s - length_s);
  const from_s = Math.min(Math.max(view.from_s, bounds.from_s), latestFrom_s);
  return { from_s, to_s: from_s + length_s };
}

/** What a key does to a chart that has the focus; null for other keys. */
export function viewAfterKey(key: string, view: TimeView, bounds: TimeView): TimeView | null {
  switch (key) {
    case "ArrowLeft":
      return pan(view, -0.2, bounds);
    case "ArrowRight":
      return pan(view, 0.2, bounds);
    case "+":
    case "=":
    case "ArrowUp":
      return zoom(view, 0.5, 0.5, bounds);
    case "-":
    case "ArrowDown":
      return zoom(view, 2, 0.5, bounds);
    case "Home":
      return within({ from_s: bounds.from_s, to_s: bounds.from_s + view.to_s - view.from_s }, bounds);
    case "End":
      return within({ from_s: bounds.to_s - (view.to_s - view.from_s), to_s: bounds.to_s }, bounds);
    case "0":
      return bounds;
    default:
      return null;
  }
}

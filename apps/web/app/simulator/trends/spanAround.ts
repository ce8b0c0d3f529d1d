/** Left free above and below a course, as a share of its height. */
const MARGIN = 0.1;

/** A scale that holds `min` to `max` with a margin, and is at least `leastSpan` high around their middle. */
export function spanAround(min: number | null, max: number | null, leastSpan: number): [number, number] {
  if (min === null || max === null) return [0, leastSpan];
  const span = Math.max(leastSpan, (max - min) * (1 + 2 * MARGIN));
  const middle = (min + max) / 2;
  return [middle - span / 2, middle + span / 2];
}

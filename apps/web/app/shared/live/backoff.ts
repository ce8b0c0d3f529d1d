const FIRST_MS = 500;
const LONGEST_MS = 10_000;

/**
 * How long to wait before the n-th try (0 = first) to reach the server again: doubling from half a second to
 * ten, less a random part up to a third, so that many screens do not return in the same instant.
 */
export function backoff_ms(attempt: number, random: number): number {
  const full_ms = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(full_ms * (1 - random / 3));
}

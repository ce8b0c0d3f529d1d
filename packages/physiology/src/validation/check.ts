/** One line of the validation table: what was expected, by whom, and what the model gives. */
export interface Check {
  readonly id: string;
  readonly what: string;
  readonly low: number;
  readonly high: number;
  readonly found: number;
  readonly unit: string;
  /** A publication, a closed form, or "teaching assumption". */
  readonly source: string;
}

export function isMet({ low, high, found }: Check): boolean {
  return found >= low && found <= high;
}

/** A check against a published value and its tolerance. */
export function around(check: Omit<Check, "low" | "high">, expected: number, tolerance: number): Check {
  return { ...check, low: expected - tolerance, high: expected + tolerance };
}

/** One measured figure. `required` must be met; `target` is what we aim at. Larger is better unless `lowerIsBetter`. */
export interface Figure {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly required?: number;
  readonly target?: number;
  readonly ok: boolean;
}

/** A bench prints its progress through the given function and answers with its figures. */
export type Bench = (progress: (line: string) => void) => Promise<readonly Figure[]>;

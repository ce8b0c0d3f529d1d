import type { TimedChange } from "../case/Change.ts";
import type { Subject } from "../case/Subject.ts";
import type { Value } from "../table/Table.ts";

/** One run of a sweep, as plain data for a worker. */
export interface Job extends Subject {
  readonly duration_s: number;
  readonly every_s: number;
  /** Rows before this time on the case's clock aren't counted. */
  readonly after_s: number;
  readonly columns: readonly string[];
  readonly changes: readonly TimedChange[];
}

/** Per column: its last value, and smallest, largest and mean of its numbers. */
export interface JobResult {
  readonly values: readonly Value[];
  /** Why it could not be run, or not to its end. */
  readonly error?: string;
}

export const STATISTICS = ["final", "min", "max", "mean"] as const;

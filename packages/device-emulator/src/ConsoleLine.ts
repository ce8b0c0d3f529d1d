import type { Cell } from "@openperfusion/signals";

/** One line as a console hands it to its port. */
export interface ConsoleLine {
  /** When the console begins to write it. */
  readonly time_s: number;
  readonly kind: "data" | "header" | "mode" | "notice" | "noise";
  readonly bytes: Uint8Array;
  /** Of a data line: what it says, before any fault touched its bytes. */
  readonly marker?: string;
  readonly cells?: readonly Cell[];
  /** The device's clock, in seconds since 1970 or since midnight, as it was started. */
  readonly clock_s?: number;
  /** Handed over at once instead of bit by bit: it waited in a buffer. */
  readonly isBuffered?: boolean;
  /** Kinds of the faults that changed, delayed or added these bytes. */
  readonly faults: readonly string[];
}

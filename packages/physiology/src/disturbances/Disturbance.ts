import type { Text } from "@openperfusion/signals";

/**
 * What a disturbance does to a number of the state at full size (1); at a smaller size it does a part of it.
 * `slot` may hold `*` for any text between two dots' worth of names.
 */
export interface Effect {
  readonly slot: string;
  /** value · (1 + size·(scale − 1)) */
  readonly scale?: number;
  /** value + size·add */
  readonly add?: number;
  /** value + size·(to − value) */
  readonly to?: number;
}

/** A fault of the circuit or an illness of the patient, as data. */
export interface Disturbance {
  readonly id: string;
  readonly label: Text;
  readonly of: "circuit" | "patient";
  /** Usual time from none to its full size. */
  readonly onset_s: number;
  readonly effects: readonly Effect[];
  /** A number of the state without which it can't befall: a part that the circuit must have. */
  readonly needs?: string;
  /** The device that it is a fault of: gone when that is changed for a new one (see `kinds/changeOuts.ts`). */
  readonly endsWith?: "oxygenator" | "pumpHead";
  readonly source: string;
}

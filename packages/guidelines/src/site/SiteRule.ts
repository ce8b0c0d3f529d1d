import type { SignalId, Text } from "@openperfusion/signals";
import type { Phase } from "../vocabulary/phase.ts";
import type { Population } from "../vocabulary/population.ts";
import type { Setting } from "../vocabulary/setting.ts";

/** What a site's own threshold is about: a signal as it stands, or its slope a minute over a window. */
export interface SiteValue {
  readonly signal: SignalId;
  /** Seconds; without it the usual age of such a signal. */
  readonly maxAge_s?: number;
  /** Whole seconds, from 2; with it the slope per minute is judged, not the value. */
  readonly slopeOver_s?: number;
}

/** A threshold of a hospital's own: data, never code. At least one bound, in the signal's canonical unit. */
export interface SiteRule {
  /** Begins with `site.`, so that no rule of the project can be mistaken for it. */
  readonly id: `site.${string}`;
  /** Whose protocol it is, and which edition. */
  readonly protocol: string;
  readonly title: Text;
  readonly rationale: Text;
  readonly settings: readonly Setting[];
  readonly population?: Population;
  readonly phases?: readonly Phase[];
  readonly value: SiteValue;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly hold_s?: number;
  readonly hysteresis?: number;
  readonly severity?: "info" | "warning" | "critical";
  /** Ids of rules of the project that ask for something else. */
  readonly conflictsWith?: readonly string[];
}

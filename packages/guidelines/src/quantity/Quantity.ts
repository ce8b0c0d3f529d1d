import type { SignalId, ValueKind } from "@openperfusion/signals";
import type { EventId } from "../vocabulary/event.ts";
import type { Moment } from "./Moment.ts";

/** What a window of one quantity's values, one a second, is reduced to. */
export type WindowFigure = "slopePerMinute" | "deviation" | "range" | "lowest" | "highest" | "mean";

/**
 * A number of the case at one second, as data: it can be printed, exported and compared, and one number that many rules
 * ask for is worked out once. In canonical units of the signals.
 */
export type Quantity =
  /** `view`: the temperature that a blood gas must be stated at, where the device says which it shows. */
  | {
      readonly kind: "signal";
      readonly signal: SignalId;
      readonly valueKind: ValueKind;
      readonly maxAge_s: number;
      readonly view?: "37C" | "actual";
    }
  /** The latest sample of a signal less the one before it, or the seconds between the two. */
  | {
      readonly kind: "sampleStep";
      readonly figure: "size" | "interval_s";
      readonly signal: SignalId;
      readonly maxAge_s: number;
    }
  /** The signal, or 0 where no stream of the case has ever reported it: the circuit has no such part. */
  | { readonly kind: "ifFitted"; readonly signal: SignalId; readonly maxAge_s: number }
  /** One of `DERIVED` in `signals`, with its own maximum ages. */
  | { readonly kind: "derived"; readonly signal: SignalId }
  /** Flow that reaches the body in L/min; see `SystemicFlow.ts`. */
  | { readonly kind: "systemicFlow" }
  | { readonly kind: "patient"; readonly what: "age_years" | "weight_kg" | "height_cm" | "bsa_m2" }
  | { readonly kind: "constant"; readonly value: number }
  | {
      readonly kind: "sum" | "difference" | "product" | "ratio" | "least" | "greatest";
      readonly of: readonly Quantity[];
    }
  | { readonly kind: "magnitude"; readonly of: Quantity }
  /** Decimal logarithm; unknown where the quantity is 0 or less. */
  | { readonly kind: "log10"; readonly of: Quantity }
  | {
      readonly kind: "window";
      readonly figure: WindowFigure;
      readonly of: Quantity;
      readonly window_s: number;
    }
  /** The quantity's value when the latest of the moments came, or the first known after it. */
  | { readonly kind: "atMoment"; readonly of: Quantity; readonly moments: readonly Moment[] }
  /** Median of the first `window_s` numbers after the latest of the moments, if they are together within `within_s`. */
  | {
      readonly kind: "baseline";
      readonly of: Quantity;
      readonly window_s: number;
      readonly within_s: number;
      readonly moments: readonly Moment[];
    }
  /** ∫ (threshold − quantity)⁺ dt since the latest of the moments, in the quantity's unit times minutes. */
  | {
      readonly kind: "areaBelow";
      readonly of: Quantity;
      readonly threshold: number;
      readonly since: readonly Moment[];
    }
  /** Seconds since the latest of the moments. */
  | { readonly kind: "timeSince"; readonly moments: readonly Moment[] }
  /** Sum of the amounts of an event so far. */
  | { readonly kind: "total"; readonly event: EventId };

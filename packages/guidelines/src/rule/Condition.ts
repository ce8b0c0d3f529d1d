import type { SignalId } from "@openperfusion/signals";
import type { Moment } from "../quantity/Moment.ts";
import type { Quantity } from "../quantity/Quantity.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { EventId } from "../vocabulary/event.ts";

export type Comparison = "<" | "<=" | ">" | ">=";

/** Something that is so, not so, or not known: all three are answers (Kleene's logic). */
export type Condition =
  /** `hysteresis`, ours: once not so, it is so again only when this far on the good side. */
  | {
      readonly kind: "compare";
      readonly of: Quantity;
      readonly is: Comparison;
      readonly than: number;
      readonly hysteresis: number;
    }
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  /** A number of the signal is there, not older than `maxAge_s`. A monitor that is there but says nothing is not. */
  | { readonly kind: "present"; readonly signal: SignalId; readonly maxAge_s: number }
  | { readonly kind: "fact"; readonly fact: FactId }
  /** The event was noted, after the latest of `since` when given. Unknown where the record keeps no such events. */
  | { readonly kind: "happened"; readonly event: EventId; readonly since: readonly Moment[] }
  /** In the order given, as far as they happened; unknown until the last has. */
  | { readonly kind: "inOrder"; readonly events: readonly EventId[] };

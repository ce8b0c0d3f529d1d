import type { SignalId } from "@openperfusion/signals";
import { event } from "../quantity/Moment.ts";
import type { Moment } from "../quantity/Moment.ts";
import type { Quantity } from "../quantity/Quantity.ts";
import { difference, timeSince } from "../quantity/quantities.ts";
import { usualMaxAge_s } from "../quantity/usualMaxAge.ts";
import type { EventId } from "../vocabulary/event.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { Comparison, Condition } from "./Condition.ts";

const compare =
  (is: Comparison) =>
  (of: Quantity, than: number | Quantity, hysteresis = 0): Condition =>
    typeof than === "number"
      ? { kind: "compare", of, is, than, hysteresis }
      : { kind: "compare", of: difference(of, than), is, than: 0, hysteresis };

export const below = compare("<");
export const atMost = compare("<=");
export const above = compare(">");
export const atLeast = compare(">=");

/** From `low` to `high`, both allowed. */
export const within = (of: Quantity, low: number, high: number, hysteresis = 0): Condition =>
  all(atLeast(of, low, hysteresis), atMost(of, high, hysteresis));

export const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: "any", of });
export const not = (of: Condition): Condition => ({ kind: "not", of });
export const present = (signal: SignalId, maxAge_s = usualMaxAge_s(signal)): Condition => ({
  kind: "present",
  signal,
  maxAge_s,
});
export const fact = (id: FactId): Condition => ({ kind: "fact", fact: id });
export const happened = (event: EventId, ...since: readonly Moment[]): Condition => ({
  kind: "happened",
  event,
  since,
});
/** The event was noted no longer ago than this; not so where such events are noted and none was. */
export const happenedWithin = (id: EventId, within_s: number): Condition =>
  all(happened(id), atMost(timeSince(event(id)), within_s));
/** At least two of them are so. */
export const twoOf = (...of: readonly Condition[]): Condition =>
  any(...of.flatMap((first, i) => of.slice(i + 1).map((second) => all(first, second))));
export const inOrder = (...events: readonly EventId[]): Condition => ({ kind: "inOrder", events });

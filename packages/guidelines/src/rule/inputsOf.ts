import { DERIVED } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import type { Moment } from "../quantity/Moment.ts";
import type { Quantity } from "../quantity/Quantity.ts";
import type { EventId } from "../vocabulary/event.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { Condition } from "./Condition.ts";
import type { Rule } from "./Rule.ts";

/** All that a rule looks at. */
export interface RuleInputs {
  /** With the oldest that each may be, in seconds; Infinity for body measures. */
  readonly signals: ReadonlyMap<SignalId, number>;
  readonly events: ReadonlySet<EventId>;
  readonly facts: ReadonlySet<FactId>;
  readonly patient: ReadonlySet<"age_years" | "weight_kg" | "height_cm">;
}

interface Found {
  readonly signals: Map<SignalId, number>;
  readonly events: Set<EventId>;
  readonly facts: Set<FactId>;
  readonly patient: Set<"age_years" | "weight_kg" | "height_cm">;
}

export function inputsOf({ applies, requires }: Pick<Rule, "applies" | "requires">): RuleInputs {
  const found: Found = { signals: new Map(), events: new Set(), facts: new Set(), patient: new Set() };
  if (applies.population !== undefined) found.patient.add("age_years");
  if (applies.where !== undefined) ofCondition(applies.where, found);
  ofCondition(requires, found);
  return found;
}

function ofCondition(condition: Condition, found: Found): void {
  switch (condition.kind) {
    case "compare":
      return ofQuantity(condition.of, found);
    case "all":
    case "any":
      for (const of of condition.of) ofCondition(of, found);
      return;
    case "not":
      return ofCondition(condition.of, found);
    case "present":
      return addSignal(condition.signal, condition.maxAge_s, found);
    case "fact":
      found.facts.add(condition.fact);
      return;
    case "happened":
      found.events.add(condition.event);
      return ofMoments(condition.since, found);
    case "inOrder":
      for (const event of condition.events) found.events.add(event);
      return;
  }
}

function ofQuantity(quantity: Quantity, found: Found): void {
  switch (quantity.kind) {
    case "signal":
    case "sampleStep":
    case "ifFitted":
      return addSignal(quantity.signal, quantity.maxAge_s, found);
    case "derived": {
      const definition = DERIVED.find(({ id }) => id === quantity.signal);
      for (const input of definition?.inputs ?? []) {
        if (input === "patient.weight") found.patient.add("weight_kg");
        else if (input === "patient.height") found.patient.add("height_cm");
        else addSignal(input, definition?.maxAge_s[input] ?? Number.POSITIVE_INFINITY, found);
      }
      return;
    }
    case "systemicFlow":
      return addSignal("pump.arterial.flow", 30, found);
    case "patient":
      if (quantity.what === "bsa_m2") {
        found.patient.add("weight_kg");
        found.patient.add("height_cm");
      } else {
        found.patient.add(quantity.what);
      }
      return;
    case "constant":
      return;
    case "sum":
    case "difference":
    case "product":
    case "ratio":
    case "least":
    case "greatest":
      for (const of of quantity.of) ofQuantity(of, found);
      return;
    case "magnitude":
    case "log10":
    case "window":
      return ofQuantity(quantity.of, found);
    case "atMoment":
    case "baseline":
      ofMoments(quantity.moments, found);
      return ofQuantity(quantity.of, found);
    case "areaBelow":
      ofMoments(quantity.since, found);
      return ofQuantity(quantity.of, found);
    case "timeSince":
      return ofMoments(quantity.moments, found);
    case "total":
      found.events.add(quantity.event);
      return;
  }
}

function ofMoments(moments: readonly Moment[], found: Found): void {
  for (const moment of moments) {
    if (moment.kind === "event") found.events.add(moment.event);
    else if (moment.kind === "sample") addSignal(moment.signal, Number.POSITIVE_INFINITY, found);
  }
}

/** The strictest of the ages asked for. */
function addSignal(signal: SignalId, maxAge_s: number, { signals }: Found): void {
  signals.set(signal, Math.min(maxAge_s, signals.get(signal) ?? Number.POSITIVE_INFINITY));
}

import type { MissingState, SignalId } from "@openperfusion/signals";
import type { EventId } from "../vocabulary/event.ts";
import type { FactId } from "../vocabulary/facts.ts";

/** Why a quantity has no number. */
export type MissingReason =
  | MissingState
  /** No stream has it; for a body measure, nobody stated it. */
  | "absent"
  | "stale"
  /** Several streams have it and nobody chose one. */
  | "ambiguous"
  /** The device shows it at another temperature than the rule speaks of. */
  | "view"
  /** A window of time is not full yet, or a value inside it was missing. */
  | "window"
  /** The moment that it counts from has not come. */
  | "noMoment"
  /** The record keeps no such events, or nobody stated the fact. */
  | "notKept"
  /** What the heart adds to the pump's flow is not known. */
  | "nativeOutput"
  /** The formula has no meaning for these values. */
  | "undefined";

export interface Missing {
  readonly what:
    | SignalId
    | EventId
    | FactId
    | "age"
    | "weight"
    | "height"
    | "phase"
    | "systemicFlow"
    | "hold";
  readonly why: MissingReason | "holding";
}

/** A number that decided. */
export interface DecidingValue {
  /** The signal's id, or the quantity in words of its kind. */
  readonly what: string;
  readonly value: number;
  /** Where one signal was read: how old it was and who sent it. */
  readonly age_s?: number;
  readonly stream?: string;
}

export type Verdict =
  | { readonly verdict: "met"; readonly values: readonly DecidingValue[] }
  | {
      readonly verdict: "breached";
      readonly values: readonly DecidingValue[];
      /** When what is required ceased, before the hold. */
      readonly onset_s: number;
      /** How far beyond its limit the number went at most, and ∫ of that over minutes; from the onset, where numbers decide. */
      readonly excess?: { readonly most: number; readonly area_min: number };
    }
  | { readonly verdict: "unknown"; readonly missing: readonly Missing[] }
  | { readonly verdict: "notApplicable"; readonly because: "setting" | "population" | "phase" | "condition" };

/** One stretch of a case with one verdict. `to_s` is the second from which it no longer held. */
export type VerdictInterval = Verdict & { readonly from_s: number; readonly to_s: number };

export interface VerdictTimeline {
  readonly rule: string;
  readonly version: number;
  readonly intervals: readonly VerdictInterval[];
}

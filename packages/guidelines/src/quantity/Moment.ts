import type { SignalId } from "@openperfusion/signals";
import type { EventId } from "../vocabulary/event.ts";
import type { Phase } from "../vocabulary/phase.ts";

/** A point of a case that times are counted from; of several the latest that has come. */
export type Moment =
  | { readonly kind: "event"; readonly event: EventId }
  /** The phase began. */
  | { readonly kind: "phase"; readonly phase: Phase }
  /** A value of the signal arrived: the last sample. */
  | { readonly kind: "sample"; readonly signal: SignalId }
  /** The case's first input. */
  | { readonly kind: "start" };

export const event = (id: EventId): Moment => ({ kind: "event", event: id });
export const startOf = (phase: Phase): Moment => ({ kind: "phase", phase });
export const sampleOf = (signal: SignalId): Moment => ({ kind: "sample", signal });
export const caseStart: Moment = { kind: "start" };

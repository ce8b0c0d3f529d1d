import type { Text } from "@openperfusion/signals";
import type { Condition } from "../rule/Condition.ts";
import type { EventId } from "../vocabulary/event.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { Setting } from "../vocabulary/setting.ts";

/** One way by which a phase is seen to begin or end. */
export interface PhaseSign {
  readonly because: Text;
  readonly when: Condition;
  /** How long it must be so, in seconds. Ours. */
  readonly for_s: number;
  /** It tells when it comes; when it is away, nothing follows (cardioplegia means a clamp, none means nothing). */
  readonly isOneWay?: true;
}

/** The events by which a person or a console states that a phase begins and ends. */
export interface PhaseStatement {
  readonly begins: EventId;
  readonly ends: EventId;
  /** A record that keeps such events and has none says nothing about the phase. */
  readonly isOneWay?: true;
}

/** How a phase is recognized. All thresholds are ours: they sort a record, they judge nothing. */
export interface PhaseDefinition {
  readonly phase: Phase;
  readonly settings: readonly Setting[];
  readonly stated?: PhaseStatement;
  readonly begins: readonly PhaseSign[];
  readonly ends: readonly PhaseSign[];
}

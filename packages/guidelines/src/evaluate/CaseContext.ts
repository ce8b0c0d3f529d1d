import type { SignalId } from "@openperfusion/signals";
import type { EventId } from "../vocabulary/event.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { Setting } from "../vocabulary/setting.ts";

/** What is known of a case before its first value. What is left out is unknown, never the usual. */
export interface CaseContext {
  readonly setting: Setting;
  readonly age_years?: number;
  readonly weight_kg?: number;
  readonly height_cm?: number;
  readonly facts?: Readonly<Partial<Record<FactId, boolean>>>;
  /** Which stream speaks for a signal that several have. */
  readonly sources?: Readonly<Partial<Record<SignalId, string>>>;
  /** Kinds of events that this record keeps, so that their absence means something; `all` for a simulator's. */
  readonly keepsEvents?: "all" | readonly EventId[];
}

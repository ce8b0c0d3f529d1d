import type { FactId, Setting } from "@openperfusion/guidelines";
import type { SignalId } from "@openperfusion/signals";

type Controls = Readonly<Partial<Record<SignalId, number>>>;

/** A rule that must be found broken in a case. */
export interface ExpectedBreach {
  readonly rule: string;
  /**
   * How far its onset with noise may lie from the noise-free one, in seconds: 2 where the value steps across its limit;
   * more where it crosses so slowly that the sensor's noise covers the limit for longer; a slope's window.
   */
  readonly within_s: number;
}

/** A simulated case with sensors' noise, and what must be found in it, consequences included; nothing else may be. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly assembly: string;
  readonly setting: Setting;
  /** Set before the record begins, and how long the patient settles with it. */
  readonly prelude: Controls;
  readonly prelude_s: number;
  readonly for_s: number;
  readonly changes?: readonly { readonly at_s: number; readonly set: Controls }[];
  /** What differs from a well-run case. */
  readonly facts?: Readonly<Partial<Record<FactId, boolean>>>;
  readonly expected: readonly ExpectedBreach[];
}

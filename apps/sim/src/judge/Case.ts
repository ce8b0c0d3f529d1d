import type { FactId, Setting } from "@openperfusion/guidelines";
import type { SignalId } from "@openperfusion/signals";

type Controls = Readonly<Partial<Record<SignalId, number>>>;

/** A rule that must be found broken in a case. */
export interface ExpectedBreach {
  readonly rule: string;
  /** Of a rule about a slope: how long it looks back. Its onset with noise may lie as far from the noise-free one. */
  readonly window_s?: number;
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

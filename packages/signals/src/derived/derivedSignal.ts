import type { SignalId } from "../catalogue.ts";
import type { Cell } from "../packedFrame.ts";

/**
 * A formula whose result is a signal. Its inputs are measured signals in their canonical units, never other derived
 * ones, so that what is missing is named in the words of the bedside.
 */
export interface DerivedSignal<Input extends SignalId = SignalId> {
  readonly id: SignalId;
  readonly inputs: readonly Input[];
  /** The oldest that each input may be. Ours, not a guideline's. */
  readonly maxAge_s: Readonly<Partial<Record<SignalId, number>>>;
  /** As people write it, with its constants. */
  readonly formula: string;
  /** Where formula and constants come from. */
  readonly source: string;
  /**
   * Takes the pump's flow for the body's, which holds in total bypass only: elsewhere the heart adds its output, in VV ECMO
   * it alone carries the flow, and what leaves behind the flow sensor never reaches the body.
   */
  readonly holdsIn?: "totalBypass";
  /** `outOfRange` where the formula has no meaning (a resistance without flow). */
  compute(inputs: Readonly<Record<Input, number>>): Cell;
}

/** What a file of this folder says; the inputs are the signals that `maxAge_s` names. */
export interface DerivedSignalDefinition<Input extends SignalId> {
  readonly id: SignalId;
  readonly maxAge_s: Readonly<Record<Input, number>>;
  readonly formula: string;
  readonly source: string;
  readonly holdsIn?: "totalBypass";
  readonly compute: (inputs: Readonly<Record<Input, number>>) => Cell;
}

export function derivedSignal<Input extends SignalId>(
  definition: DerivedSignalDefinition<Input>,
): DerivedSignal<Input> {
  return { ...definition, inputs: Object.keys(definition.maxAge_s) as Input[] };
}

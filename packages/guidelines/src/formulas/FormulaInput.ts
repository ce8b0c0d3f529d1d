import { SIGNALS } from "@openperfusion/signals";
import type { SignalId, Text } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { Range } from "./Range.ts";

/** A number with its unit, which its name says too (`height_cm`). */
export interface QuantityInput<Name extends string = string> {
  readonly kind: "quantity";
  readonly name: Name;
  readonly label: Text;
  readonly unit: UnitCode;
  readonly range: Range;
}

export interface ChoiceInput<Name extends string = string, Choice extends string = string> {
  readonly kind: "choice";
  readonly name: Name;
  readonly label: Text;
  readonly choices: Readonly<Record<Choice, Text>>;
}

/** Two points or more of a curve, of rising flow. */
export interface CurveInput<Name extends string = string> {
  readonly kind: "curve";
  readonly name: Name;
  readonly label: Text;
  readonly flow: { readonly unit: UnitCode; readonly range: Range };
  readonly drop: { readonly unit: UnitCode; readonly range: Range };
}

export type FormulaInput = QuantityInput | ChoiceInput | CurveInput;

export interface CurvePoint {
  readonly flow_L_per_min: number;
  readonly drop_mmHg: number;
}

/** The type of a checked value, by its input. */
type ValueOf<Input extends FormulaInput> =
  Input extends ChoiceInput<string, infer Choice>
    ? Choice
    : Input extends CurveInput
      ? readonly CurvePoint[]
      : number;

/** Checked values by the names of their inputs. */
export type ValuesOf<Inputs extends readonly FormulaInput[]> = {
  readonly [Input in Inputs[number] as Input["name"]]: ValueOf<Input>;
};

export const quantity = <const Name extends string>(
  name: Name,
  label: Text,
  unit: UnitCode,
  range: Range,
): QuantityInput<Name> => ({ kind: "quantity", name, label, unit, range });

/** An input that is a signal: its label, its unit, and its plausible range, unless the formula's own is narrower. */
export const ofSignal = <const Name extends string>(
  name: Name,
  signal: SignalId,
  narrower: Partial<Range> = {},
): QuantityInput<Name> => {
  const { label, unit, plausible } = SIGNALS[signal];
  return quantity(name, label, unit, { from: plausible[0], to: plausible[1], ...narrower });
};

export const choice = <const Name extends string, const Choice extends string>(
  name: Name,
  label: Text,
  choices: Readonly<Record<Choice, Text>>,
): ChoiceInput<Name, Choice> => ({ kind: "choice", name, label, choices });

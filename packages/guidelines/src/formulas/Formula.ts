import type { Text } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { Seen } from "../bibliography/BibliographyEntry.ts";
import { checkInputs } from "./checkInputs.ts";
import { refuse } from "./FormulaResult.ts";
import type { FormulaFault, FormulaResult } from "./FormulaResult.ts";
import type { FormulaInput, ValuesOf } from "./FormulaInput.ts";

/**
 * How far formula and constants were checked. `read`: in the publication, its abstract or a maker's page. `secondary`: in
 * another text that quotes it. `algebra`: follows from conservation or geometry. `definition`: it is what the word means.
 */
export type SourceStatus = "read" | "secondary" | "algebra" | "definition";

export interface FormulaSource {
  readonly text: string;
  readonly status: SourceStatus;
  readonly seen: readonly Seen[];
}

export type FormulaGroup =
  | "body"
  | "flow"
  | "blood"
  | "oxygen"
  | "gas"
  | "resistance"
  | "anticoagulation"
  | "circuit";

/** A formula as data for a calculator's page and a table, and as a pure function of unchecked input. */
export interface Formula {
  readonly id: string;
  readonly group: FormulaGroup;
  readonly label: Text;
  /** As people write it, with its constants. */
  readonly formula: string;
  readonly inputs: readonly FormulaInput[];
  readonly output: { readonly unit: UnitCode; readonly decimals: number };
  readonly source: FormulaSource;
  /** For whom it holds, and how it is misread. */
  readonly limits: Text;
  /** A value in the output's unit, or which field was refused and why; inputs that it does not know are not looked at. */
  evaluate(input: Readonly<Record<string, unknown>>): FormulaResult;
}

/** What a file of this folder says. */
export interface FormulaDefinition<Inputs extends readonly FormulaInput[]> extends Omit<
  Formula,
  "inputs" | "evaluate"
> {
  readonly inputs: Inputs;
  /** Of checked values. A fault where they make no sense together. */
  readonly compute: (values: ValuesOf<Inputs>) => number | FormulaFault;
}

export function formula<const Inputs extends readonly FormulaInput[]>(
  definition: FormulaDefinition<Inputs>,
): Formula {
  const { compute, ...described } = definition;
  return {
    ...described,
    evaluate(input) {
      const checked = checkInputs(definition.inputs, input);
      if (!checked.ok) return checked;
      const value = compute(checked.values as ValuesOf<Inputs>);
      if (typeof value !== "number") return value;
      return Number.isFinite(value) ? { ok: true, value } : refuse("result", value, NO_MEANING);
    },
  };
}

export const NO_MEANING: Text = {
  en: "a finite number; the formula has no meaning for these inputs together",
  es: "un número finito; la fórmula no tiene sentido para estas entradas juntas",
};

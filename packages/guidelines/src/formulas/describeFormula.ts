import { describe, expect, it } from "vitest";
import type { Formula } from "./Formula.ts";
import type { QuantityInput } from "./FormulaInput.ts";

type Input = Readonly<Record<string, unknown>>;

interface Vector {
  /** Changes of the first vector's input. */
  readonly given: Input;
  readonly expected: number;
  /** Half a unit of the last digit that the source prints. */
  readonly within: number;
  /** Where the figure is from. */
  readonly from: string;
}

interface Refusal {
  readonly given: Input;
  readonly field: string;
}

interface FormulaVectors {
  readonly vectors: readonly [Vector, ...Vector[]];
  /** What no single range can tell: inputs that make no sense together. */
  readonly refused?: readonly Refusal[];
}

/** A formula against its vectors, and against what holds for every formula: a bad input is named, and gives no number. */
export function describeFormula(formula: Formula, { vectors, refused = [] }: FormulaVectors): void {
  const base = vectors[0].given;
  const quantities = formula.inputs.filter((input): input is QuantityInput => input.kind === "quantity");

  describe(`formula ${formula.id}`, () => {
    it.each(vectors)("gives $expected (from: $from)", ({ given, expected, within }) => {
      const result = formula.evaluate({ ...base, ...given });
      expect(result).toMatchObject({ ok: true });
      expect(Math.abs((result.ok ? result.value : Number.NaN) - expected)).toBeLessThanOrEqual(within);
    });

    it.each(formula.inputs)("asks for $name, and never assumes it", ({ name }) => {
      const rest = Object.fromEntries(Object.entries(base).filter(([key]) => key !== name));
      for (const input of [rest, { ...rest, [name]: Number.NaN }, { ...rest, [name]: "?" }]) {
        expect(formula.evaluate(input)).toMatchObject({ ok: false, field: name });
      }
    });

    it.each(quantities)("refuses $name outside its range, and says what is allowed", ({ name, range }) => {
      for (const value of [range.from - (range.isOpen === true ? 0 : 1e-6), range.to + 1e-6]) {
        const result = formula.evaluate({ ...base, [name]: value });
        expect(result).toMatchObject({ ok: false, field: name, found: String(value) });
        expect(result.ok ? "" : result.allowed.en).toContain(String(range.to));
      }
    });

    it.each(refused)("refuses $field of $given", ({ given, field }) => {
      expect(formula.evaluate({ ...base, ...given })).toMatchObject({ ok: false, field });
    });
  });
}

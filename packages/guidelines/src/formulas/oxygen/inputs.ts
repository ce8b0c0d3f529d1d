import { quantity } from "../FormulaInput.ts";
import type { QuantityInput } from "../FormulaInput.ts";

/** Wherever the blood is sampled. */
export const so2 = <const Name extends string>(name: Name, en: string, es: string): QuantityInput<Name> =>
  quantity(name, { en, es }, "%", { from: 0, to: 100 });

export const po2 = <const Name extends string>(name: Name, en: string, es: string): QuantityInput<Name> =>
  quantity(name, { en, es }, "mm[Hg]", { from: 0, to: 760 });

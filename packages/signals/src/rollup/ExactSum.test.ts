import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExactSum } from "./ExactSum.ts";

const term = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    fc.double({ min: -1e6, max: -0.001, noNaN: true }),
    fc.integer({ min: -5_000_000, max: 5_000_000 }).map((thousandths) => thousandths / 1000),
  );

function sumOf(terms: readonly number[]): ExactSum {
  const sum = new ExactSum();
  for (const value of terms) sum.add(value);
  return sum;
}

/** Independent of ExactSum: float64 terms of magnitude ≥ 0.001 are whole multiples of 2^-62, so BigInt adds them. */
function exactIn2ToMinus62(terms: readonly number[]): bigint {
  return terms.reduce((total, value) => total + BigInt(value * 2 ** 62), 0n);
}

describe("ExactSum", () => {
  it("keeps what a plain sum loses", () => {
    expect(sumOf([1e6, 0.001, -1e6]).value).toBe(0.001);
    expect(1e6 + 0.001 - 1e6).not.toBe(0.001);
    // Ten times the float64 nearest to 0.1 is above 1 by 10 · 5.55e-18, which the remainder holds.
    expect(sumOf(Array.from({ length: 10 }, () => 0.1)).value).toBe(1);
    expect(sumOf(Array.from({ length: 10 }, () => 0.1)).remainder).toBe(2 ** -54);
  });

  it("equals the sum in whole numbers", () => {
    fc.assert(
      fc.property(fc.array(term(), { maxLength: 300 }), (terms) => {
        const sum = sumOf(terms);
        const parts = BigInt(sum.value * 2 ** 62) + BigInt(sum.remainder * 2 ** 62);
        expect(parts).toBe(exactIn2ToMinus62(terms));
      }),
    );
  });

  it("has the same two parts in every order and grouping", () => {
    fc.assert(
      fc.property(fc.array(term(), { maxLength: 100 }), fc.nat(100), (terms, cut) => {
        const forward = sumOf(terms);
        const grouped = sumOf(terms.slice(cut).toReversed());
        grouped.addSum(sumOf(terms.slice(0, cut)));
        expect([grouped.value, grouped.remainder]).toEqual([forward.value, forward.remainder]);
      }),
    );
  });
});

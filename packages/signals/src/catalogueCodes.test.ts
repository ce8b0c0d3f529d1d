import { describe, expect, it } from "vitest";
import { SIGNAL_IDS, SIGNALS } from "./catalogue.ts";
import type { Codes } from "./signal.ts";

const VOCABULARIES = ["mdc", "nom", "loinc", "snomed"] as const satisfies readonly (keyof Codes)[];

/** The signals that carry a code of one vocabulary. */
function coded<V extends keyof Codes>(
  vocabulary: V,
): readonly { readonly id: string; readonly code: NonNullable<Codes[V]> }[] {
  return SIGNAL_IDS.flatMap((id) => {
    const code = SIGNALS[id].codes?.[vocabulary];
    return code === undefined ? [] : [{ id, code }];
  });
}

/** Verhoeff's check digit, which ends every SNOMED CT identifier. */
function hasVerhoeffDigit(digits: string): boolean {
  const times = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
  const permute = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  return (
    Array.from(digits)
      .toReversed()
      .reduce((check, digit, position) => {
        let value = Number(digit);
        for (let i = 0; i < position % 8; i++) value = permute[value] as number;
        return times(check, value);
      }, 0) === 0
  );
}

/** LOINC's check digit: modulus 10 after Luhn. */
function hasLuhnDigit(code: string): boolean {
  const digits = Array.from(code.replace("-", "")).toReversed().map(Number);
  const sum = digits.reduce((total, digit, i) => {
    const weighted = i % 2 === 1 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

describe("the check digits", () => {
  it("accept published codes, and none with a wrong or a swapped digit", () => {
    // LOINC 2339-0 (glucose) and SNOMED CT 22298006 (myocardial infarction) stand for their vocabularies.
    expect(["2339-0", "2339-1", "3239-0"].map(hasLuhnDigit)).toEqual([true, false, false]);
    expect(["22298006", "22298007", "22289006"].map(hasVerhoeffDigit)).toEqual([true, false, false]);
  });
});

describe("the codes of the catalogue", () => {
  it("belong to vocabularies that the project knows, and to none are all signals blank", () => {
    const used = new Set(SIGNAL_IDS.flatMap((id) => Object.keys(SIGNALS[id].codes ?? {})));
    expect(used).toEqual(new Set(VOCABULARIES));
  });

  it.each(coded("mdc"))("$id has an IEEE 11073-10101 code below the private part", ({ code }) => {
    expect(Number.isInteger(code)).toBe(true);
    expect(code).toBeGreaterThan(0);
    expect(code).toBeLessThan(0xf000);
  });

  it.each(coded("nom"))("$id has a code of the vendor's private part, from 0xF000 on", ({ code }) => {
    expect(Number.isInteger(code)).toBe(true);
    expect(code).toBeGreaterThanOrEqual(0xf000);
    expect(code).toBeLessThanOrEqual(0xffff);
  });

  it.each(coded("loinc"))("$id has a LOINC code with its check digit", ({ code }) => {
    expect(code).toMatch(/^\d{1,7}-\d$/);
    expect(hasLuhnDigit(code)).toBe(true);
  });

  it.each(coded("snomed"))("$id has a SNOMED CT code with its check digit", ({ code }) => {
    expect(code).toMatch(/^\d{6,18}$/);
    expect(hasVerhoeffDigit(code)).toBe(true);
  });
});

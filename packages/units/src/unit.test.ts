import { describe, expect, it } from "vitest";
import { isUnitCode, UNITS } from "./unit.ts";
import type { UnitDefinition } from "./unit.ts";

const entries: readonly (readonly [string, UnitDefinition])[] = Object.entries(UNITS);

/** UCUM terminals: letters, digits and brackets, joined by "." and "/", "*" in a power of ten, one annotation in braces. */
const UCUM_CODE = /^(\d+\*\d+|[A-Za-z0-9[\]%]+|\{[a-z]+\})?([./](\(?[A-Za-z0-9[\]]+\)?))*\)?$/;

describe("UNITS", () => {
  it.each(entries)(
    "%s has the shape of a UCUM code, a quantity and a positive factor",
    (code, definition) => {
      expect(code).toMatch(UCUM_CODE);
      expect(definition.quantity).toMatch(/^[a-z ]+$/);
      expect(definition.factor).toBeGreaterThan(0);
      expect(Number.isFinite(definition.offset)).toBe(true);
    },
  );

  it("has one canonical unit or more for every quantity", () => {
    const quantities = new Set(entries.map(([, { quantity }]) => quantity));
    const canonical = entries.filter(([, { factor, offset }]) => factor === 1 && offset === 0);
    expect(new Set(canonical.map(([, { quantity }]) => quantity))).toEqual(quantities);
  });

  it("prints no two units of one quantity alike", () => {
    const printed = entries.map(([, { quantity, symbol }]) => `${quantity}: ${symbol}`);
    expect(new Set(printed).size).toBe(printed.length);
  });

  it("prints only a plain fraction without a symbol", () => {
    expect(entries.filter(([, { symbol }]) => symbol === "").map(([code]) => code)).toEqual(["1"]);
  });

  it("knows its own codes and nothing that an object inherits", () => {
    expect(isUnitCode("mm[Hg]")).toBe(true);
    for (const text of ["mmHg", "toString", "__proto__", ""]) expect(isUnitCode(text)).toBe(false);
  });
});

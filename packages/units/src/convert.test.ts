import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert, convertConcentration } from "./convert.ts";
import { UNITS } from "./unit.ts";
import type { UnitCode } from "./unit.ts";

const CODES = Object.keys(UNITS) as UnitCode[];
const GLUCOSE_G_PER_MOL = 180.156;

const quantity = (code: UnitCode): string => UNITS[code].quantity;
const pairs = CODES.flatMap((from) => CODES.map((to) => [from, to] as const));
const sameQuantity = pairs.filter(([from, to]) => quantity(from) === quantity(to));
const differentQuantity = pairs.filter(([from, to]) => quantity(from) !== quantity(to));

/** Values of bedside size; a conversion rounds a few times, each time by at most 1.1e-16. */
const value = (): fc.Arbitrary<number> => fc.double({ min: -2000, max: 2000, noNaN: true });
const relativeError = (found: number, expected: number, scale = Math.abs(expected)): number =>
  Math.abs(found - expected) / Math.max(scale, 1e-3);

describe("convert", () => {
  it.each([
    // NIST SP 811 (2008), appendix B: mmHg 133.3224 Pa, cmH2O 98.0665 Pa.
    [1, "mm[Hg]", "kPa", 0.1333224, 5e-8],
    [1, "kPa", "mm[Hg]", 7.50062, 5e-6],
    [1, "cm[H2O]", "kPa", 0.0980665, 1e-12],
    [10, "cm[H2O]", "mm[Hg]", 7.35559, 5e-6],
    [760, "mm[Hg]", "kPa", 101.325, 1e-4],
    [40, "mm[Hg]", "kPa", 5.33, 5e-3],
    // Fixed points of the scales, and where they meet.
    [37, "Cel", "[degF]", 98.6, 1e-12],
    [-40, "[degF]", "Cel", -40, 1e-12],
    [212, "[degF]", "Cel", 100, 1e-12],
    [32, "[degF]", "Cel", 0, 1e-12],
    [97, "%", "1", 0.97, 1e-15],
    [0.6, "1", "%", 60, 1e-12],
    [4.8, "L/min", "mL/min", 4800, 1e-9],
    [250, "mL", "L", 0.25, 1e-15],
    [8, "g/dL", "g/L", 80, 1e-12],
    [50, "mg/dL", "g/L", 0.5, 1e-15],
    [1.75, "m", "cm", 175, 1e-12],
    [90, "s", "min", 1.5, 1e-15],
    [300, "mg", "kg", 0.0003, 1e-18],
    // One Wood unit is 79.9934 dyn·s/cm⁵ (the 80 of the bedside formula).
    [1, "mm[Hg].min/L", "dyn.s/cm5", 79.9934, 5e-5],
  ] as const)("%d %s to %s is %d", (found, from, to, expected, tolerance) => {
    expect(Math.abs(convert(found, from, to) - expected)).toBeLessThanOrEqual(tolerance);
  });

  it("gives the value back after a way there and back, between any two units of one quantity", () => {
    fc.assert(
      fc.property(value(), fc.constantFrom(...sameQuantity), (original, [from, to]) => {
        // A scale with an offset carries the rounding of the offset: 17.8 °C for the Fahrenheit scale.
        const back = convert(convert(original, from, to), to, from);
        expect(relativeError(back, original, Math.abs(original) + 100)).toBeLessThanOrEqual(1e-14);
      }),
    );
  });

  it("leaves a value that is in its unit already exactly as it is", () => {
    fc.assert(
      fc.property(value(), fc.constantFrom(...CODES), (original, code) => {
        expect(convert(original, code, code)).toBe(original);
      }),
    );
  });

  it("keeps order: a higher pressure is higher in every unit", () => {
    fc.assert(
      fc.property(
        value(),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.constantFrom(...sameQuantity),
        (low, step, [from, to]) => {
          expect(convert(low + step, from, to)).toBeGreaterThan(convert(low, from, to));
        },
      ),
    );
  });

  it("refuses units of different quantities, and names both", () => {
    expect(differentQuantity.length).toBeGreaterThan(500);
    for (const [from, to] of differentQuantity) {
      expect(() => convert(1, from, to)).toThrow(`${from} (${quantity(from)}) can't be converted to ${to}`);
    }
  });

  it("does not take milliequivalents for millimoles, which for calcium are half as many", () => {
    expect(() => convert(2.4, "meq/L", "mmol/L")).toThrow(RangeError);
  });

  it("refuses what is no number", () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => convert(bad, "mm[Hg]", "kPa")).toThrow(/must be finite/);
      expect(() => convertConcentration(bad, "mg/dL", "mmol/L", GLUCOSE_G_PER_MOL)).toThrow(/must be finite/);
    }
  });
});

describe("convertConcentration", () => {
  it.each([
    // Glucose: 18.0156 mg/dL per mmol/L. Lactate (lactic acid): 9.008. Urea: 6.006.
    [1, "mmol/L", "mg/dL", 180.156, 18.0156],
    [90, "mg/dL", "mmol/L", 180.156, 4.99567],
    [4, "mmol/L", "mg/dL", 90.078, 36.0312],
    [60.06, "mg/dL", "mmol/L", 60.06, 10],
    // Hemoglobin per iron atom (16,114.5 g/mol): 15 g/dL is 9.31 mmol/L.
    [15, "g/dL", "mmol/L", 16_114.5, 9.30839],
    [1.8, "g/L", "mmol/L", 180.156, 9.99134],
  ] as const)("%d %s to %s at %d g/mol is %d", (found, from, to, molarMass, expected) => {
    expect(Math.abs(convertConcentration(found, from, to, molarMass) - expected)).toBeLessThanOrEqual(5e-6);
  });

  it("gives the value back after a way there and back", () => {
    const units = fc.constantFrom<UnitCode>("mg/dL", "g/dL", "g/L", "mmol/L");
    fc.assert(
      fc.property(
        value(),
        units,
        units,
        fc.double({ min: 10, max: 70_000, noNaN: true }),
        (original, a, b, m) => {
          const there = convertConcentration(original, a, b, m);
          expect(relativeError(convertConcentration(there, b, a, m), original)).toBeLessThanOrEqual(1e-14);
        },
      ),
    );
  });

  it("refuses other quantities, and names both units", () => {
    expect(() => convertConcentration(7, "kPa", "mmol/L", 180)).toThrow(/kPa \(pressure\).*mmol\/L/);
    expect(() => convertConcentration(7, "mmol/L", "meq/L", 180)).toThrow(/mmol\/L .*meq\/L \(charge/);
    expect(() => convertConcentration(7, "kPa", "mm[Hg]", 180)).toThrow(RangeError);
  });

  it("refuses a molar mass that no substance has", () => {
    for (const mass of [0, -18, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => convertConcentration(90, "mg/dL", "mmol/L", mass)).toThrow(/molarMass_g_per_mol/);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ionizedCalcium_mmol_per_L } from "./ionizedCalcium.ts";

describe("ionized calcium", () => {
  it("is half of the total in normal plasma", () => {
    expect(ionizedCalcium_mmol_per_L(2.4, 7.4, 7)).toBeCloseTo(1.2, 2);
  });

  it("follows pH as analyzers correct it, 1 − 0.53·(7.40 − pH), within 2 % from 7.2 to 7.6", () => {
    const standard = ionizedCalcium_mmol_per_L(2.4, 7.4, 7);
    for (const ph of [7.2, 7.3, 7.5, 7.6]) {
      const corrected = ionizedCalcium_mmol_per_L(2.4, ph, 7) * (1 - 0.53 * (7.4 - ph));
      expect(Math.abs(corrected / standard - 1)).toBeLessThan(0.02);
    }
  });

  it("is 0.3–0.4 mmol/L at a plasma citrate of 5 mmol/L", () => {
    const found = ionizedCalcium_mmol_per_L(2.4, 7.4, 7, 5);
    expect(found).toBeGreaterThan(0.3);
    expect(found).toBeLessThan(0.4);
  });

  it("is a number between zero and the total, more with calcium, less with each partner", () => {
    const of = (max: number) => fc.double({ min: 0, max, noNaN: true });
    fc.assert(
      fc.property(
        of(20),
        fc.double({ min: 6, max: 8.3, noNaN: true }),
        of(15),
        of(100),
        (total, ph, protein, citrate) => {
          const found = ionizedCalcium_mmol_per_L(total, ph, protein, citrate);
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(total);
          expect(ionizedCalcium_mmol_per_L(total + 0.1, ph, protein, citrate)).toBeGreaterThan(found);
          expect(ionizedCalcium_mmol_per_L(total, ph, protein + 0.1, citrate)).toBeLessThanOrEqual(found);
          expect(ionizedCalcium_mmol_per_L(total, ph, protein, citrate + 0.1)).toBeLessThanOrEqual(found);
        },
      ),
    );
  });
});

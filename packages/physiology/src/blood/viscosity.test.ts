import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bloodViscosity_mPas } from "./viscosity.ts";

describe("viscosity of blood", () => {
  it("is 1.2 mPa·s of plasma and 3.5 of blood of 0.45 at 37 °C", () => {
    expect(bloodViscosity_mPas(0, 37)).toBe(1.2);
    expect(bloodViscosity_mPas(0.45, 37)).toBeCloseTo(3.46, 2);
  });

  it("rises by 50 to 300 % from 37 to 22 °C at the hematocrits of bypass and before, by water's 38 % without cells", () => {
    for (const hematocrit of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45]) {
      const rise = bloodViscosity_mPas(hematocrit, 22) / bloodViscosity_mPas(hematocrit, 37);
      expect(rise).toBeGreaterThan(1.5);
      expect(rise).toBeLessThan(4);
    }
    expect(bloodViscosity_mPas(0, 22) / bloodViscosity_mPas(0, 37)).toBeCloseTo(0.955 / 0.692, 1);
  });

  it("is the same within 15 % before bypass (0.368, 37 °C) and on it (0.270, 25 °C)", () => {
    const ratio = bloodViscosity_mPas(0.27, 25) / bloodViscosity_mPas(0.368, 37);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.15);
  });

  it("grows with cells and with cold", () => {
    const hematocrits = fc.double({ min: 0, max: 0.8, noNaN: true });
    fc.assert(
      fc.property(hematocrits, fc.double({ min: 5, max: 45, noNaN: true }), (hematocrit, temperature) => {
        const found = bloodViscosity_mPas(hematocrit, temperature);
        expect(bloodViscosity_mPas(hematocrit + 0.01, temperature)).toBeGreaterThan(found);
        expect(bloodViscosity_mPas(hematocrit, temperature - 0.1)).toBeGreaterThan(found);
      }),
    );
  });
});

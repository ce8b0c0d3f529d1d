import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { gasSiteKind, startSite } from "./gasSites.ts";
import { solveAcidBase } from "./solveAcidBase.ts";

const sites = emptyRows(gasSiteKind, 1);

function phOf(co2_mmol_per_mL: number, base: number, hb: number, protein: number): number {
  startSite(sites, 0);
  for (let pass = 0; pass < 3; pass++) solveAcidBase(sites, 0, co2_mmol_per_mL, base, hb, protein);
  return sites.ph37[0];
}

const of = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("pH from total CO2 and base excess", () => {
  it("falls as CO2 is added and rises with base, over the whole domain", () => {
    fc.assert(
      fc.property(of(0, 0.06), of(-30, 30), of(0, 0.25), of(0, 0.08), (co2, base, hb, protein) => {
        const ph = phOf(co2, base, hb, protein);
        expect(ph).toBeGreaterThanOrEqual(6);
        expect(ph).toBeLessThanOrEqual(8.2);
        expect(phOf(co2 + 0.0005, base, hb, protein)).toBeLessThanOrEqual(ph + 1e-9);
        expect(phOf(co2, base + 0.5, hb, protein)).toBeGreaterThanOrEqual(ph - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it("is found to the last digits, or stops at a limit with a residual of the right sign", () => {
    fc.assert(
      fc.property(of(0, 0.2), of(-80, 80), of(0, 0.335), of(0, 0.15), (co2, base, hb, protein) => {
        const ph = phOf(co2, base, hb, protein);
        const residual = sites.acidBaseResidual_mmol_per_L[0];
        const missed = ph === 6 ? Math.min(0, residual) : ph === 8.2 ? Math.max(0, residual) : residual;
        expect(Math.abs(missed)).toBeLessThan(1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it("takes the warm start of a changed sample to the same answer as a cold one", () => {
    const blood = fc.tuple(of(0.005, 0.04), of(-20, 20), of(0.03, 0.2), of(0.01, 0.06));
    fc.assert(
      fc.property(blood, ([co2, base, hb, protein]) => {
        const cold = phOf(co2, base, hb, protein);
        phOf(co2 * 1.0001, base + 0.002, hb, protein);
        solveAcidBase(sites, 0, co2, base, hb, protein);
        expect(Math.abs(sites.ph37[0] - cold)).toBeLessThan(1e-7);
      }),
    );
  });
});

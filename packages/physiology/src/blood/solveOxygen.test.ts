import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { gasSiteKind, startSite } from "./gasSites.ts";
import { O2_ML_PER_MMOL } from "./oxygenDissociation.ts";
import { solveOxygen } from "./solveOxygen.ts";

const sites = emptyRows(gasSiteKind, 1);

function tensionOf(o2: number, shift: number, hb: number, temperature_degC: number): number {
  startSite(sites, 0);
  for (let pass = 0; pass < 3; pass++) solveOxygen(sites, 0, o2, shift, hb, temperature_degC);
  return sites.po2_mmHg[0];
}

const of = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("oxygen tension from content", () => {
  it("is 95 mmHg at 19.8 mL/dL and 40 mmHg at 15.2 mL/dL of 15 g/dL hemoglobin", () => {
    const perDeciliter = 1 / O2_ML_PER_MMOL / 100;
    expect(tensionOf((1.34 * 15 * 0.9725 + 0.285) * perDeciliter, 0, 0.15, 37)).toBeGreaterThan(85);
    expect(tensionOf((1.34 * 15 * 0.9725 + 0.285) * perDeciliter, 0, 0.15, 37)).toBeLessThan(105);
    expect(tensionOf((1.34 * 15 * 0.7469 + 0.12) * perDeciliter, 0, 0.15, 37)).toBeCloseTo(40, 0);
  });

  it("is a positive number that grows with content and falls as the curve shifts left, over the whole domain", () => {
    fc.assert(
      fc.property(of(0, 0.02), of(-1.5, 2), of(0, 0.335), of(5, 45), (o2, shift, hb, temperature) => {
        const found = tensionOf(o2, shift, hb, temperature);
        expect(found).toBeGreaterThan(0);
        expect(sites.bound_ratio[0]).toBeGreaterThan(-1e-9);
        expect(tensionOf(o2 + 1e-4, shift, hb, temperature)).toBeGreaterThanOrEqual(found);
        expect(tensionOf(o2, Math.max(-1.5, shift - 0.1), hb, temperature)).toBeLessThanOrEqual(
          found * (1 + 1e-9),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("tells of blood without oxygen, and of more than it can hold, by the residual", () => {
    expect(tensionOf(-0.001, 0, 0.15, 37)).toBeLessThan(2e-5);
    expect(sites.oxygenResidual_mmol_per_L[0]).toBeCloseTo(1, 3);
    expect(tensionOf(0.1, 0, 0.15, 37)).toBeGreaterThan(4900);
    expect(sites.oxygenResidual_mmol_per_L[0]).toBeLessThan(-80);
  });
});

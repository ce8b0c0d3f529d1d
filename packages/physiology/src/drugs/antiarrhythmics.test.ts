import { describe, expect, it } from "vitest";
import { DrugBench } from "../testing/DrugBench.ts";
import { amiodarone, esmolol, magnesium } from "./antiarrhythmics.ts";

describe("antiarrhythmics", () => {
  it("esmolol has a half-life of 9 min (4–16, label)", () => {
    const late = new DrugBench(esmolol).run(30, 15).run(10).halfLife_min();
    expect(late).toBeGreaterThan(4);
    expect(late).toBeLessThan(16);
  });

  it("amiodarone leaves the plasma in minutes and the body in days", () => {
    const bench = new DrugBench(amiodarone).run(0.1, 0, 150);
    const peak = bench.concentration_per_L;
    bench.run(60);
    expect(bench.concentration_per_L).toBeLessThan(peak / 20);
    expect(bench.left_percent).toBeGreaterThan(85);
  });

  it("12 mmol of magnesium raise the plasma by 0.78 mmol/L", () => {
    expect(new DrugBench(magnesium).run(10, 0, 12).concentration_per_L).toBeCloseTo(0.78, 1);
  });
});

import { describe, expect, it } from "vitest";
import { DrugBench } from "../testing/DrugBench.ts";
import { angiotensin, norepinephrine, phenylephrine, vasopressin } from "./vasopressors.ts";

describe("vasopressors", () => {
  it("norepinephrine has a half-life of 2.4 min (label)", () => {
    expect(new DrugBench(norepinephrine).run(20, 7.5).halfLife_min()).toBeCloseTo(2.5, 0);
  });

  it("phenylephrine's bolus is half gone in 5 min (label), though most of it is still in the body", () => {
    const bench = new DrugBench(phenylephrine).run(0.1, 0, 500);
    expect(bench.halfLife_min()).toBeGreaterThan(3.5);
    expect(bench.halfLife_min()).toBeLessThan(7);
    expect(bench.left_percent).toBeGreaterThan(50);
  });

  it("vasopressin's half-life is below 10 min (label), angiotensin's below one", () => {
    expect(new DrugBench(vasopressin).run(40, 0.1).halfLife_min()).toBeLessThan(10);
    expect(new DrugBench(angiotensin).run(10, 1.5).halfLife_min()).toBeLessThan(1);
  });

  it("norepinephrine is some ten times as strong as phenylephrine by infusion", () => {
    const acts = (bench: DrugBench, most: number): number => bench.effect * most;
    const norepi = acts(new DrugBench(norepinephrine).run(10, 0.1 * 75), 6.5);
    const phenyl = acts(new DrugBench(phenylephrine).run(10, 1 * 75), 3.2);
    expect(norepi / phenyl).toBeGreaterThan(0.7);
    expect(norepi / phenyl).toBeLessThan(1.6);
  });
});

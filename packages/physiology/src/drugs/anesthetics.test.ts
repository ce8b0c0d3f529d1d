import { describe, expect, it } from "vitest";
import { DrugBench } from "../testing/DrugBench.ts";
import { fentanyl, propofol, rocuronium } from "./anesthetics.ts";

describe("anesthetics", () => {
  it("propofol 2 mg/kg is deep after 3 min, and less than half as deep a quarter of an hour later", () => {
    const bench = new DrugBench(propofol).run(3, 0, 150);
    const early = bench.effect;
    expect(early).toBeGreaterThan(0.5);
    expect(bench.run(14).effect).toBeLessThan(early / 2);
  });

  it("a prime thins all three", () => {
    for (const drug of [propofol, fentanyl, rocuronium]) {
      const alone = new DrugBench(drug).run(0.1, 0, 100).concentration_per_L;
      const diluted = new DrugBench(drug, { circuit_L: 2 }).run(0.1, 0, 100).concentration_per_L;
      expect(diluted).toBeLessThan(0.95 * alone);
    }
  });

  it("cold makes rocuronium last", () => {
    const quarterBack = (temperature_degC: number): number => {
      const bench = new DrugBench(rocuronium, { temperature_degC }).run(5, 0, 45);
      return 5 + bench.until(() => bench.effect < 0.75, 0.5, 400);
    };
    expect(quarterBack(28)).toBeGreaterThan(1.3 * quarterBack(37));
  });

  it("fentanyl sticks to a circuit, rocuronium does not", () => {
    const lost = (drug: typeof fentanyl): number =>
      100 - new DrugBench(drug, { weight_kg: 1e-9, circuit_L: 0.8 }).run(60, 0, 100).left_percent;
    expect(lost(fentanyl)).toBeCloseTo(67, 0);
    expect(lost(rocuronium)).toBeLessThan(0.1);
  });
});

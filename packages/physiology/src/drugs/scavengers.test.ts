import { describe, expect, it } from "vitest";
import { DrugBench } from "../testing/DrugBench.ts";
import { hydroxocobalamin, methyleneBlue } from "./scavengers.ts";

describe("drugs against nitric oxide", () => {
  it("5 g of hydroxocobalamin give 753 µg/mL at their peak (Forsyth 1993), within a fifth", () => {
    const peak = new DrugBench(hydroxocobalamin).run(15, 5000 / 15).concentration_per_L;
    expect(peak / 753).toBeGreaterThan(0.8);
    expect(peak / 753).toBeLessThan(1.2);
  });

  it("methylene blue acts for the better part of an hour (Maslow 2006)", () => {
    const bench = new DrugBench(methyleneBlue).run(10, 0, 225);
    const early = bench.effect;
    expect(bench.run(30).effect / early).toBeGreaterThan(0.3);
    expect(bench.run(150).effect / early).toBeLessThan(0.3);
  });
});

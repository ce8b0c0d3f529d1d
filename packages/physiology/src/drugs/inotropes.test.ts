import { describe, expect, it } from "vitest";
import { DrugBench } from "../testing/DrugBench.ts";
import { effectOf } from "../kinds/drugs.ts";
import { dobutamine, epinephrine, milrinone } from "./inotropes.ts";

describe("inotropes", () => {
  it("epinephrine 0.1 µg/kg/min give 1.74 ± 0.65 ng/mL (Brown 1983)", () => {
    expect(new DrugBench(epinephrine).run(60, 7.5).concentration_per_L).toBeCloseTo(1.74, 1);
  });

  it("epinephrine widens before it narrows", () => {
    const [beta, alpha] = epinephrine.effects;
    const net = (ng_per_mL: number): number =>
      (alpha.acts.constriction ?? 0) * effectOf(alpha, ng_per_mL) -
      (beta.acts.dilation ?? 0) * effectOf(beta, ng_per_mL);
    expect(net(0.3)).toBeLessThan(0.06);
    expect(net(20)).toBeGreaterThan(1.5);
  });

  it("dobutamine is gone in minutes, milrinone in hours", () => {
    expect(new DrugBench(dobutamine).run(20, 375).halfLife_min()).toBeCloseTo(2.4, 0);
    const bench = new DrugBench(milrinone).run(240, 37.5, 3750);
    expect(bench.halfLife_min()).toBeGreaterThan(45);
  });

  it("milrinone waits for kidneys that do not filter", () => {
    const without = new DrugBench(milrinone, { kidney: 0 }).run(240, 37.5, 3750);
    const usual = new DrugBench(milrinone).run(240, 37.5, 3750);
    expect(without.concentration_per_L).toBeGreaterThan(1.3 * usual.concentration_per_L);
  });
});

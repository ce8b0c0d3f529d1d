import { describe, expect, it } from "vitest";
import { asPublished } from "../testing/asPublished.ts";
import { DrugBench } from "../testing/DrugBench.ts";
import { antithrombin, argatroban, bivalirudin, tranexamicAcid } from "./clotting.ts";
import { methylprednisolone } from "./steroids.ts";

describe("drugs of clotting, and a steroid, by their kinetics", () => {
  it("have the half-lives of their labels", () => {
    const steroid = new DrugBench(methylprednisolone).run(60, 0, 500).halfLife_min() / 60;
    expect(() => {
      asPublished("V-drug-bivalirudin-1", new DrugBench(bivalirudin).run(30, 0, 75).halfLife_min());
      asPublished("V-drug-argatroban-1", new DrugBench(argatroban).run(240, 0.15).run(30).halfLife_min());
      asPublished("V-drug-methylprednisolone-1", steroid);
    }).not.toThrow();
  });

  it("antithrombin is still there after two days", () => {
    const bench = new DrugBench(antithrombin).run(20, 0, 3750);
    expect(bench.run(2 * 1440).left_percent).toBeGreaterThan(50);
  });

  it("tranexamic acid stays where kidneys do not filter", () => {
    const acid = (kidney: number): number =>
      new DrugBench(tranexamicAcid, { kidney }).run(120, 0, 2000).concentration_per_L;
    expect(acid(0)).toBeGreaterThan(1.4 * acid(1));
  });
});

import { describe, expect, it } from "vitest";
import { DrugBench } from "../testing/DrugBench.ts";
import { furosemide, mannitol } from "./diuretics.ts";

describe("diuretics", () => {
  it("furosemide acts within 5 min, most within 30, and hardly after some hours (label)", () => {
    const bench = new DrugBench(furosemide).run(5, 0, 40);
    const at5 = bench.effect;
    const at15 = bench.run(10).effect;
    expect(at5).toBeGreaterThan(at15 / 2);
    expect(bench.run(15).effect).toBeLessThan(at15);
    expect(bench.run(210).effect).toBeLessThan(at15 / 4);
  });

  it("mannitol leaves by the kidneys alone: none without filtration", () => {
    expect(new DrugBench(mannitol, { kidney: 0 }).run(180, 0, 50_000).left_percent).toBeCloseTo(100, 6);
    expect(new DrugBench(mannitol).run(180, 0, 50_000).left_percent).toBeLessThan(45);
  });
});

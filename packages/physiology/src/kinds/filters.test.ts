import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { createModel } from "../engine/Model.ts";
import type { Model } from "../engine/Model.ts";
import { PATIENTS } from "../patients/registry.ts";
import { filterKind, passFilters } from "./filters.ts";

function body(): { m: Model; row: (name: string) => number; pass: (seconds: number) => void } {
  const m = createModel(ASSEMBLIES["no-circuit"], PATIENTS["adult-man"]);
  return {
    m,
    row: (name) => m.plan.row(filterKind, name),
    pass: (seconds) => {
      for (let i = 0; i < seconds * 10; i++) passFilters(m.filters, m.volumes, m.fast, m.slow);
    },
  };
}

describe("membranes", () => {
  it("carry no protein away by water that sways to and fro: lymph brings back what left", () => {
    const { m, row, pass } = body();
    const capillaries = row("patient.capillaries");
    const outside = m.filters.to[capillaries];
    const before_g = m.slow.protein_g[outside];
    for (let hour = 0; hour < 24; hour++) {
      m.filters.rate_mL_per_s[capillaries] = 0.1;
      pass(100);
      m.filters.rate_mL_per_s[capillaries] = -0.1;
      pass(100);
    }
    expect(Math.abs(m.slow.protein_g[outside] / before_g - 1)).toBeLessThan(1e-4);
    m.filters.rate_mL_per_s[capillaries] = 0.1;
    pass(100);
    // 10 mL that took a tenth of 7 g/dL.
    expect(m.slow.protein_g[outside] - before_g).toBeCloseTo(0.07, 2);
  });

  it("keep glucose in the blood of the kidneys up to 10 mmol/L", () => {
    const { m, row, pass } = body();
    const glomeruli = row("patient.glomeruli");
    const bladder = m.filters.to[glomeruli];
    const former_mmol = m.slow.glucose_mmol[bladder];
    m.filters.rate_mL_per_s[glomeruli] = 0.02;
    pass(60);
    expect(m.slow.glucose_mmol[bladder]).toBe(former_mmol);
    m.slow.glucose_mmol[m.filters.from[glomeruli]] *= 3;
    pass(60);
    expect(m.slow.glucose_mmol[bladder]).toBeGreaterThan(former_mmol);
  });
});

import { describe, expect, it } from "vitest";
import { settledEngine } from "../testing/settledEngine.ts";

describe("the kidneys", { timeout: 180_000 }, () => {
  it("make 0.5 to 2 mL/min of urine at rest, and next to none in shock", () => {
    const engine = settledEngine("no-circuit", "adult-man");
    const usual = engine.slot("patient.kidney.urine_mL_per_min");
    expect(usual).toBeGreaterThan(0.5);
    expect(usual).toBeLessThan(2);
    engine.disturb("cardiacArrest", 1);
    engine.step(12_000);
    expect(engine.slot("patient.kidney.urine_mL_per_min")).toBeLessThan(0.01);
  });

  it("get a flow that hardly changes from 75 to 100 mmHg", () => {
    const engine = settledEngine("cpb-adult", "adult-man");
    const flow = engine.slot("patient.kidneys.flow_mL_per_s");
    engine.setControl("drug.vasoconstrictor.effect", 0.2);
    engine.step(30_000);
    expect(engine.slot("patient.kidneys.flow_mL_per_s") / flow).toBeGreaterThan(0.7);
    expect(engine.slot("patient.kidneys.flow_mL_per_s") / flow).toBeLessThan(1.3);
  });
});

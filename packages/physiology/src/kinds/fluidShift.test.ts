import { describe, expect, it } from "vitest";
import { settledEngine } from "../testing/settledEngine.ts";

describe("the walls of the capillaries", { timeout: 180_000 }, () => {
  it("let nearly nothing through in health at rest", () => {
    const engine = settledEngine("no-circuit", "adult-man");
    engine.step(300_000);
    // Less than 60 mL/h.
    expect(Math.abs(engine.slot("patient.capillaries.rate_mL_per_s"))).toBeLessThan(60 / 3600);
  });

  it("lose 0.38 ± 0.1 mL/kg/min just after the dilution of bypass (Törnudd)", () => {
    const engine = settledEngine("cpb-adult", "adult-man");
    const before = engine.slot("patient.interstitium.volume_mL");
    engine.step(120_000);
    const rate = (engine.slot("patient.interstitium.volume_mL") - before) / 2 / 75;
    expect(rate).toBeGreaterThan(0.28);
    expect(rate).toBeLessThan(0.48);
  });
});

import { describe, expect, it } from "vitest";
import { Engine } from "../engine/Engine.ts";
import { layOutModel } from "../presets/layOutModel.ts";
import { settledEngine } from "../testing/settledEngine.ts";

describe("the walls of the capillaries", { timeout: 180_000 }, () => {
  it("let nearly nothing through in health at rest", () => {
    const engine = settledEngine("no-circuit", "adult-man");
    engine.step(5_000);
    // Less than 60 mL/h.
    expect(Math.abs(engine.slot("patient.capillaries.rate_mL_per_s"))).toBeLessThan(60 / 3600);
  });

  it("lose 0.38 ± 0.1 mL/kg/min just after the dilution of bypass (Törnudd)", () => {
    const engine = new Engine(layOutModel("cpb-adult", "adult-man"));
    engine.step(60_000);
    const before = engine.slot("patient.interstitium.volume_mL");
    engine.step(30_000);
    const rate = (engine.slot("patient.interstitium.volume_mL") - before) / 75 / 0.5;
    expect(rate).toBeGreaterThan(0.28);
    expect(rate).toBeLessThan(0.48);
  });
});

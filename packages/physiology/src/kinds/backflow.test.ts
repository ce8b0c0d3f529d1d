import { describe, expect, it } from "vitest";
import { Engine } from "../engine/Engine.ts";
import { layOutModel } from "../presets/layOutModel.ts";

describe("blood that runs back through an arterial cannula", () => {
  it("cannot empty the artery, however strong the vacuum on a circuit whose pump stands", () => {
    const engine = new Engine(layOutModel("cpb-centrifugal", "adult-man"));
    engine.setControl("circuit.reservoir.vacuum", -200);
    engine.setControl("circuit.clamp.venousLine", 1);
    engine.setControl("pump.arterial.speed", 0);
    engine.step(4000);
    expect(engine.slot("circuit.arterialCannula.flow_mL_per_s")).toBeLessThan(-5);
    engine.step(40_000);
    expect(engine.slot("patient.archRight.volume_mL")).toBeGreaterThan(0);
    // No more runs back than the heart still brings, but for what a falling output lags behind.
    const brought_L_per_min = Number(engine.read("patient.cardiacOutput"));
    expect(Number(engine.read("flowmeter.flow.mean10s"))).toBeGreaterThan(-1.2 * brought_L_per_min);
    expect(engine.slot("circuit.arterialCannula.opening")).toBe(1);
  });
});

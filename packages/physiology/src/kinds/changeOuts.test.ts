import { describe, expect, it } from "vitest";
import { createEngine } from "../createEngine.ts";
import { leaksBetween } from "../testing/accounts.ts";

describe("a new oxygenator and a new pump head", () => {
  it("wait until the blood stands, then come primed, without clot and without the old one's faults; every account closes", () => {
    const engine = createEngine({ assembly: "va-femoral", patient: "adult-man", seed: 1 });
    const start = engine.balance();
    engine.disturb("oxygenatorClotted", 1, 0);
    engine.disturb("pumpHeadClotted", 1, 0);
    engine.setControl("circuit.oxygenator.change", 1);
    engine.setControl("pump.arterial.change", 1);
    engine.step(500);
    expect(engine.slot("circuit.oxygenator.changes")).toBe(0);
    expect(engine.slot("circuit.oxygenator.clot")).toBeCloseTo(0.45, 6);

    engine.setControl("pump.arterial.speed", 0);
    engine.setControl("circuit.clamp.pumpOutlet", 1);
    engine.setControl("circuit.clamp.arterialLine", 1);
    engine.setControl("circuit.clamp.venousLine", 1);
    engine.step(5_000);
    expect(engine.slot("circuit.oxygenator.changes")).toBe(1);
    expect(engine.slot("pump.arterial.changes")).toBe(1);
    expect(engine.slot("circuit.oxygenator.clot")).toBe(0);
    expect(engine.slot("pump.arterial.thrombus")).toBe(0);
    // Prime has no cells; what the clamps shut in of it stays.
    expect(engine.slot("circuit.oxygenatorCell2.hemoglobin_g")).toBeLessThan(
      0.1 * engine.slot("circuit.arterialLine.hemoglobin_g"),
    );
    for (const { quantity, relative } of leaksBetween(start, engine.balance()))
      expect([quantity, relative < 1e-9]).toEqual([quantity, true]);
  });
});

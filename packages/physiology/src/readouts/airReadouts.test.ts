import { describe, expect, it } from "vitest";
import { settledEngine } from "../testing/settledEngine.ts";
import { leaksBetween } from "../testing/accounts.ts";

describe("air on bypass", () => {
  it("fills the filter's trap, then passes toward the patient and is counted", { timeout: 60_000 }, () => {
    const engine = settledEngine("cpb-adult");
    const read = (id: "circuit.bubble.count" | "circuit.air.arterial" | "circuit.air.trapped"): number =>
      engine.read(id) as number;
    expect(read("circuit.bubble.count")).toBe(0);
    const before = engine.balance();
    engine.disturb("massiveArterialAir", 0.1, 0);
    engine.step(15_000);
    const early = read("circuit.air.arterial");
    expect(read("circuit.air.trapped")).toBeGreaterThan(5);
    engine.step(15_000);
    expect(read("circuit.air.arterial")).toBeGreaterThan(2 * early);
    expect(read("circuit.bubble.count")).toBeGreaterThan(100);
    for (const { relative } of leaksBetween(before, engine.balance())) expect(relative).toBeLessThan(1e-9);
  });

  it(
    "comes from an emptied reservoir when the level guard is off, and not when it is on",
    { timeout: 60_000 },
    () => {
      const arterialAir = (guarded: boolean, after_s: number): number => {
        const engine = settledEngine("cpb-adult");
        if (!guarded) engine.disturb("levelSensorOverridden", 1, 0);
        engine.setControl("circuit.clamp.venousLine", 1);
        engine.step(1000 * after_s);
        return engine.read("circuit.air.arterial") as number;
      };
      const unguarded = arterialAir(false, 52);
      expect(unguarded).toBeGreaterThan(10);
      // The guard has stopped the pump by then.
      expect(arterialAir(true, 30)).toBeLessThan(0.1 * unguarded);
    },
  );
});

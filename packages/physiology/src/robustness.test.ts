import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "./assemblies/registry.ts";
import { createEngine } from "./createEngine.ts";
import type { Engine } from "./engine/Engine.ts";
import { amountWatch } from "./testing/amounts.ts";
import { runCourse } from "./testing/randomCourse.ts";

/** With the thirty minutes of `conservation.test.ts`, each a sequence of its own, a hundred. */
const SEQUENCES = 70;

function abuse(changes: readonly (readonly [SignalId, "min" | "max"])[], each_ms: number): Engine {
  const engine = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 4 });
  const watch = amountWatch(engine);
  for (const [id, end] of changes) {
    engine.setControl(id, SIGNALS[id].control?.[end] ?? 0);
    engine.step(each_ms);
    expect(watch(engine)).toEqual([]);
  }
  return engine;
}

describe("whatever a trainee does", () => {
  it("an open venous line with a stopped pump drains the patient, and stops when the veins have collapsed", () => {
    const engine = abuse([["pump.arterial.speed", "min"]], 85_000);
    expect(Number(engine.read("circuit.reservoir.level"))).toBeGreaterThan(1500);
    expect(Number(engine.read("patient.pressure.centralVenous"))).toBeGreaterThan(-5);
    expect(Math.abs(Number(engine.read("circuit.flow.venousLine")))).toBeLessThan(0.4);
  });

  it("bags empty into the reservoir only up to its brim", () => {
    const engine = abuse(
      [
        ["pump.arterial.speed", "min"],
        ["circuit.infusion.crystalloid", "max"],
        ["circuit.infusion.redCells", "max"],
      ],
      1000,
    );
    engine.step(50_000);
    expect(Number(engine.read("circuit.reservoir.level"))).toBeGreaterThan(4400);
    expect(Number(engine.read("circuit.reservoir.level"))).toBeLessThan(5000);
  });

  it("a full-speed pump against a clamped arterial line is held by its pressure guard", () => {
    const engine = abuse(
      [
        ["pump.arterial.speed", "max"],
        ["circuit.clamp.arterialLine", "max"],
        // The filter's purge would let a little through.
        ["circuit.clamp.purge", "max"],
      ],
      8_000,
    );
    expect(Number(engine.read("pump.arterial.outletPressure"))).toBeLessThan(460);
    expect(Number(engine.read("pump.arterial.flow"))).toBeLessThan(0.1);
  });

  it("no sweep gas, no oxygen and ice water at once leave a state that can still be read", () => {
    const engine = abuse(
      [
        ["gas.sweep.flow", "min"],
        ["gas.fio2", "min"],
        ["circuit.temperature.waterSet", "min"],
      ],
      15_000,
    );
    expect(Number(engine.read("blood.venous.so2"))).toBeLessThan(70);
    expect(typeof engine.read("blood.arterial.ph")).toBe("number");
  });
});

describe("a minute of 24 random changes of controls, extremes among them", () => {
  const assemblies = Object.keys(ASSEMBLIES);
  it.each(Array.from({ length: SEQUENCES }, (_, i) => [i + 1, assemblies[i % assemblies.length]] as const))(
    "seed %i on %s leaves no number that is not finite and no amount below zero",
    (seed, assembly) => {
      const engine = createEngine({ assembly, patient: "adult-man", seed });
      const watch = amountWatch(engine);
      runCourse(engine, { seed, duration_ms: 60_000, changes: 24 }, () => expect(watch(engine)).toEqual([]));
    },
    60_000,
  );
});

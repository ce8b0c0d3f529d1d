import { describe, expect, it } from "vitest";
import { createEngine } from "../createEngine.ts";
import { newborn } from "../patients/newborn.ts";
import { planOf } from "../engine/Plan.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { amountWatch } from "../testing/amounts.ts";
import { runCourse } from "../testing/randomCourse.ts";
import { cpbNewborn } from "./cpbNewborn.ts";

describe("bypass of a newborn", () => {
  const engine = createEngine({ assembly: "cpb-newborn", patient: "newborn", seed: 1 });
  const read = (id: Parameters<typeof engine.read>[0]): number => engine.read(id) as number;

  it("is filled with 190 to 300 mL of blood prime", () => {
    const prime_mL = planOf(cpbNewborn(), newborn())
      .volumes.filter(({ filling }) => filling === "bloodPrime")
      .reduce((sum, { start_mL }) => sum + start_mL, 0);
    expect(prime_mL).toBeGreaterThan(190);
    expect(prime_mL).toBeLessThan(300);
  });

  it("perfuses 150 to 250 mL/kg per minute at a newborn's pressure, with the blood of a blood prime", () => {
    engine.step(10_000);
    const flow_mL_per_kg = (1000 * read("flowmeter.flow.mean1s")) / 3;
    expect(flow_mL_per_kg).toBeGreaterThan(150);
    expect(flow_mL_per_kg).toBeLessThan(250);
    expect(read("patient.pressure.arterial.mean")).toBeGreaterThan(30);
    expect(read("patient.pressure.arterial.mean")).toBeLessThan(60);
    expect(read("blood.hematocrit")).toBeGreaterThan(25);
    expect(read("blood.hematocrit")).toBeLessThan(38);
    expect(read("blood.arterial.pco2")).toBeGreaterThan(33);
    expect(read("blood.arterial.pco2")).toBeLessThan(48);
    expect(read("blood.venous.so2")).toBeGreaterThan(60);
  });

  it("conserves what an adult's does, to 1e-9 an hour, whatever its controls are set to", () => {
    const watch = amountWatch(engine);
    const before = engine.balance();
    runCourse(engine, { seed: 1, duration_ms: 25_000, changes: 40 }, () => expect(watch(engine)).toEqual([]));
    const [worst] = leaksBetween(before, engine.balance());
    expect(worst.relative).toBeLessThan(1e-9);
  });
});

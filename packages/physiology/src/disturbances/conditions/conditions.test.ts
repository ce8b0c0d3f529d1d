import { describe, expect, it } from "vitest";
import type { Engine } from "../../engine/Engine.ts";
import { layOutModel } from "../../presets/layOutModel.ts";
import { settledEngine } from "../../testing/settledEngine.ts";
import { CONDITIONS } from "./conditions.ts";

describe("the illnesses", () => {
  const { layout } = layOutModel("no-circuit", "adult-man");

  it.each(CONDITIONS.map((condition) => [condition.id, condition] as const))(
    "%s moves numbers that the patient has, and says its source",
    (_, { effects, source, of }) => {
      expect(of).toBe("patient");
      expect(source.trim()).not.toBe("");
      expect(effects.filter(({ slot }) => !layout.has(slot))).toEqual([]);
    },
  );

  it("are fifteen, each once", () => {
    expect(new Set(CONDITIONS.map(({ id }) => id)).size).toBe(15);
  });
});

function read(engine: Engine, id: Parameters<Engine["read"]>[0]): number {
  const cell = engine.read(id);
  if (typeof cell !== "number") throw new Error(`${id} is ${cell}`);
  return cell;
}

describe("a hemorrhage of 30 %", { timeout: 180_000 }, () => {
  it("makes base excess and, at fixed ventilation, pH fall and lactate rise", () => {
    const engine = settledEngine("no-circuit", "adult-man");
    const before = {
      base: read(engine, "blood.arterial.baseExcess"),
      ph: read(engine, "blood.arterial.ph"),
      lactate: read(engine, "blood.lactate"),
    };
    const goal_mL = 0.3 * read(engine, "patient.bloodVolume");
    engine.disturb("hemorrhage", 0.5);
    while (read(engine, "patient.bloodLoss") < goal_mL) engine.step(5_000);
    engine.disturb("hemorrhage", 0, 0);
    engine.step(900_000);
    expect(read(engine, "blood.arterial.baseExcess")).toBeLessThan(before.base - 0.5);
    expect(read(engine, "blood.lactate")).toBeGreaterThan(before.lactate + 0.5);
    expect(read(engine, "blood.arterial.ph")).toBeLessThan(before.ph);
  });
});

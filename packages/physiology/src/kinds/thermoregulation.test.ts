import { describe, expect, test } from "vitest";
import type { Engine } from "../engine/Engine.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { bringTo } from "../testing/changeBody.ts";
import { settledEngine } from "../testing/settledEngine.ts";
import { uptake_mL_per_min } from "../validation/subjects/watch.ts";

/** A man at a temperature, so deep asleep and so paralyzed, some seconds later. */
function at(core_degC: number, depth: number, relaxant = 0, seconds = 6): Engine {
  const engine = settledEngine("no-circuit");
  engine.setControl("patient.anesthesia.depth", depth);
  engine.setControl("drug.relaxant.effect", relaxant);
  bringTo(engine, core_degC);
  engine.step(seconds * 1000);
  return engine;
}

const skin = (engine: Engine): number => engine.slot("patient.thermoregulation.skin");
const shivering_percent = (engine: Engine): number => engine.read("patient.shivering") as number;

describe("thermoregulation", () => {
  test("awake it narrows the skin below 36.7 °C, shivers below 35.7 and sweats above 37.2; between it does nothing", () => {
    const warm = at(37.9, 0, 0, 1);
    expect(warm.slot("patient.thermoregulation.sweat_W")).toBeGreaterThan(100);
    expect(skin(warm)).toBeGreaterThan(0);
    const fine = at(37, 0, 0, 1);
    expect(fine.slot("patient.thermoregulation.sweat_W")).toBe(0);
    expect(skin(fine)).toBe(0);
    const cool = at(36.2, 0, 0, 1);
    expect(skin(cool)).toBeLessThan(0);
    expect(shivering_percent(cool)).toBe(0);
    expect(shivering_percent(at(35, 0, 0, 1))).toBeGreaterThan(1);
  });

  test("under anesthesia the range without an answer widens: 35 °C and 38 °C are let be, 34 °C narrows the skin", () => {
    for (const core_degC of [35, 38]) {
      const engine = at(core_degC, 1, 0, 1);
      expect(skin(engine)).toBe(0);
      expect(engine.slot("patient.thermoregulation.sweat_W")).toBe(0);
    }
    const cold = at(33.5, 1, 0, 1);
    expect(skin(cold)).toBeLessThan(0);
    expect(shivering_percent(cold)).toBe(0);
  });

  test("shivering doubles uptake at 34 °C; paralysis, depth and a cold brain stop it", () => {
    const usual = uptake_mL_per_min(at(34, 0, 1));
    const shaking = at(34, 0);
    expect(uptake_mL_per_min(shaking) / usual).toBeGreaterThan(1.4);
    expect(shivering_percent(at(34, 0, 1))).toBe(0);
    expect(shivering_percent(at(34, 1))).toBe(0);
    expect(shivering_percent(at(29, 0))).toBe(0);
    expect(shaking.slot("patient.reflexes.arousal")).toBeGreaterThan(0.15);
  });

  test("narrow skin keeps heat, sweat takes it, and the account of heat closes", () => {
    const loss_J = (core_degC: number): number => {
      const engine = at(core_degC, 0, 1, 3);
      const start = engine.balance();
      engine.step(2000);
      const end = engine.balance();
      expect(leaksBetween(start, end).find(({ quantity }) => quantity === "heat_J")?.relative).toBeLessThan(
        1e-9,
      );
      return (end.heat_J.left - start.heat_J.left) / (core_degC - 20);
    };
    const fine = loss_J(36.9);
    expect(loss_J(35)).toBeLessThan(0.99 * fine);
    expect(loss_J(38)).toBeGreaterThan(2 * fine);
  });
});

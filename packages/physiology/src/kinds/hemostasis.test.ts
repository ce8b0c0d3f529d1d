import { describe, expect, it } from "vitest";
import type { Engine } from "../engine/Engine.ts";
import { settledEngine } from "../testing/settledEngine.ts";

function read(engine: Engine, id: Parameters<Engine["read"]>[0]): number {
  const cell = engine.read(id);
  if (typeof cell !== "number") throw new Error(`${id} is ${cell}`);
  return cell;
}

describe("heparin", { timeout: 180_000 }, () => {
  it("gives an ACT of 308 to 520 s and 1.8 to 3.0 U/mL after 300 U/kg, and protamine takes both back", () => {
    const engine = settledEngine("no-circuit", "adult-man");
    expect(read(engine, "coag.act")).toBeGreaterThan(100);
    expect(read(engine, "coag.act")).toBeLessThan(135);
    engine.setControl("drug.heparin.bolus", 22_500);
    engine.step(100_000);
    expect(read(engine, "coag.act")).toBeGreaterThan(308);
    expect(read(engine, "coag.act")).toBeLessThan(520);
    expect(read(engine, "coag.heparin")).toBeGreaterThan(1.8);
    expect(read(engine, "coag.heparin")).toBeLessThan(3);
    const heparinized_s = read(engine, "coag.act");
    engine.setControl("drug.protamine.bolus", 300);
    engine.step(60_000);
    expect(read(engine, "coag.act")).toBeLessThan(0.5 * heparinized_s);
    const { stored, entered, left } = engine.balance().heparin_IU;
    expect(stored - entered + left).toBeCloseTo(0, 6);
  });

  it("leaves at the rate of a half-life of 30 min, ±10 %, from the mean of what is held while 25 U/kg halve", () => {
    const engine = settledEngine("no-circuit", "adult-man");
    // 25 U/kg in a man of 75 kg, and half of it.
    engine.setControl("drug.heparin.bolus", (25 * 75 * 3) / 4);
    engine.step(5_000);
    const before_IU = engine.balance().heparin_IU.stored;
    engine.step(15_000);
    const halfLife_min = (0.25 * Math.LN2) / Math.log(before_IU / engine.balance().heparin_IU.stored);
    expect(halfLife_min).toBeGreaterThan(27);
    expect(halfLife_min).toBeLessThan(33);
  });
});

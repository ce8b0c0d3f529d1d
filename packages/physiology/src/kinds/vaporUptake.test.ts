import { describe, expect, it } from "vitest";
import { settledEngine } from "../testing/settledEngine.ts";

describe("a volatile agent in the sweep", () => {
  const engine = settledEngine();
  const pressure_mmHg = (): number => engine.slot("patient.thoracicAorta.pressure_mmHg");
  const before_mmHg = pressure_mmHg();
  engine.setControl("gas.vapor.fraction", 3);
  engine.step(40_000);
  const depth = (tissue: string): number => engine.slot(`patient.${tissue}.depth_MAC`);

  it("fills the brain and the heart before the muscle of the legs", () => {
    expect(depth("brainRight")).toBeGreaterThan(3 * depth("legRight"));
    expect(depth("myocardium")).toBeGreaterThan(3 * depth("legRight"));
  });

  it("makes vessels as deep as the blood that reaches them", () => {
    const arterial = engine.slot("patient.legRight.arteryDepth_MAC");
    expect(arterial).toBeGreaterThan(depth("brainRight"));
    expect(arterial).toBeLessThan(3 / 1.03);
  });

  it("adds to the depth that is set, and lowers pressure at the same flow", () => {
    expect(engine.slot("patient.reflexes.depth")).toBeCloseTo(1 + depth("brainRight"), 1);
    expect(pressure_mmHg()).toBeLessThan(before_mmHg - 3);
  });

  it("is accounted for in blood, cells and gas", () => {
    const { vapor_mL } = engine.balance();
    expect(vapor_mL.entered).toBeGreaterThan(30);
    expect(Math.abs(vapor_mL.stored + vapor_mL.left - vapor_mL.entered)).toBeLessThan(
      1e-9 * vapor_mL.entered,
    );
  });
});

import { describe, expect, it } from "vitest";
import { createEngine } from "../createEngine.ts";
import { harmBench } from "../testing/harmBench.ts";

/** Minutes without flow until 1 % of an organ is lost. */
function safe_min(organ: string, temperature_degC: number): number {
  const bench = harmBench(organ);
  let minutes = 0;
  for (; bench.injury() < 0.01 && minutes < 600; minutes += 0.25) bench.pass(0.25, 0, temperature_degC);
  return minutes;
}

describe("harm by want of oxygen", () => {
  it("takes longer in the cold as the need falls, and longest in a leg", () => {
    expect(Math.abs(safe_min("brainLeft", 37) - 5)).toBeLessThan(0.5);
    expect(Math.abs(safe_min("brainLeft", 17) - 5 * 2.3 ** 2)).toBeLessThan(1);
    expect(safe_min("legLeft", 37)).toBeGreaterThan(100);
  });

  it("grows with the depth of a shortage and with its time", () => {
    const after = (fed: number, minutes: number): number => {
      const bench = harmBench("brainRight");
      bench.pass(minutes, fed);
      return bench.injury();
    };
    expect(after(0, 15)).toBeGreaterThan(3 * after(0, 9));
    expect(after(0, 15)).toBeGreaterThan(3 * after(0.3, 15));
    expect(after(0.3, 15)).toBeGreaterThan(0);
    expect(after(0.9, 600)).toBe(0);
  });

  it("forgives a short arrest after a pause, and adds up without one", () => {
    const twice = (pause_min: number): number => {
      const bench = harmBench("brainRight");
      bench.pass(4, 0);
      bench.pass(pause_min, 1);
      bench.pass(4, 0);
      return bench.injury();
    };
    expect(twice(60)).toBeLessThan(0.01);
    expect(twice(0)).toBeGreaterThan(0.04);
  });

  it("heals in the gut within hours, in the kidneys within days, in the brain never", () => {
    const left = (organ: string, days: number): number => {
      const bench = harmBench(organ);
      bench.pass(30, 0);
      const lost = bench.injury();
      bench.pass(days * 1440, 1);
      return bench.injury() / lost;
    };
    expect(left("viscera", 0.25)).toBeLessThan(0.05);
    expect(left("kidneys", 0.25)).toBeGreaterThan(0.9);
    expect(left("kidneys", 2)).toBeLessThan(0.8);
    expect(left("brainRight", 0.25)).toBe(1);
  });

  it("takes filtration from injured kidneys and strength from a heart with dead muscle", () => {
    const bench = harmBench("kidneys");
    bench.pass(20, 0);
    expect(bench.model.kidneys.injury[0]).toBeCloseTo(bench.injury(), 12);
    expect(bench.injury()).toBeGreaterThan(0.1);
    const heart = harmBench("myocardium");
    heart.model.myocardium.contracture[0] = 0.3;
    heart.model.bedEmboli.gasDose_mL[2] = 2;
    heart.pass(0.1, 1);
    expect(heart.model.myocardium.infarct[0]).toBeGreaterThan(0.1);
    expect(heart.injury()).toBeGreaterThan(0.37);
    expect(heart.injury()).toBeLessThan(0.6);
  });
});

describe("no harm", () => {
  const ORGANS = ["brainRight", "brainLeft", "myocardium", "viscera", "kidneys", "upperBody", "legRight"];
  const COLUMNS = ["shortage", "ischemia_s", "oxygenDebt_mL", "injury"];

  // What is exactly nothing per second is nothing in ten days.
  it.each(["vv-two-site", "vv-dual-lumen", "va-central", "va-femoral", "cpb-adult", "no-circuit"])(
    "is done by %s as it is set: every rate is exactly nothing",
    (assembly) => {
      const engine = createEngine({ assembly, patient: "adult-man", seed: 1 });
      engine.step(4000);
      const harmed = ORGANS.flatMap((organ) => COLUMNS.map((column) => `patient.${organ}.${column}`)).filter(
        (slot) => engine.slot(slot) !== 0,
      );
      expect(harmed).toEqual([]);
      expect(engine.slot("patient.lungWater.gained_mL")).toBe(0);
      expect(engine.read("patient.oxygenDebt")).toBe(0);
    },
  );

  it("is left from the time in which a preset settled", () => {
    const engine = createEngine({ assembly: "cpb-femoral", patient: "adult-woman", seed: 1 });
    expect(engine.read("patient.gasDose.brain")).toBe(0);
    expect(engine.read("patient.injury.kidneys")).toBe(0);
  });
});

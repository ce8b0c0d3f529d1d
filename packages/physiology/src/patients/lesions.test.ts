import { describe, expect, it } from "vitest";
import { createEngine } from "../createEngine.ts";
import type { Engine } from "../engine/Engine.ts";
import { meanOf } from "../validation/start.ts";

const so2 = (engine: Engine, place: "radialRight" | "femoral" | "mixedVenous"): number =>
  engine.read(`blood.${place}.so2`) as number;

function after(patient: string, seconds: number, disturbance?: string): Engine {
  const engine = createEngine({ assembly: "no-circuit", patient, seed: 1 });
  if (disturbance !== undefined) engine.disturb(disturbance, 1, 5);
  engine.step(seconds * 1000);
  return engine;
}

describe("a heart that is built otherwise", () => {
  it("transposed: the lungs' artery is redder than the aorta, which lives on what mixes", () => {
    const engine = after("newborn-transposition", 45);
    expect(so2(engine, "radialRight")).toBeLessThan(87);
    expect(so2(engine, "radialRight")).toBeGreaterThan(63);
    expect(so2(engine, "mixedVenous")).toBeGreaterThan(so2(engine, "radialRight") + 8);
  });

  it("single ventricle: it feeds body and lungs about alike, with one blood for both", () => {
    const engine = after("newborn-single-ventricle", 25);
    const [out, toLungs] = meanOf(
      engine,
      ["patient.aorticValve.flow_mL_per_s", "patient.ductus.flow_mL_per_s"],
      10,
    );
    const ratio = toLungs / (out - toLungs);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.8);
    expect(so2(engine, "radialRight")).toBeGreaterThan(60);
    expect(so2(engine, "radialRight")).toBeLessThan(90);
    expect(Math.abs(so2(engine, "radialRight") - so2(engine, "mixedVenous"))).toBeLessThan(3);
  });
});

describe("a newborn's ways between the circulations", () => {
  it("a ductus in health leads from the aorta to the lungs", () => {
    const engine = after("newborn", 10, "patentDuctus");
    expect(meanOf(engine, ["patient.ductus.flow_mL_per_s"], 5)[0]).toBeGreaterThan(2);
  });

  it("a ventricular defect floods the lungs", () => {
    const engine = after("newborn", 10, "ventricularSeptalDefect");
    const [lungs, body] = meanOf(
      engine,
      ["patient.pulmonaryArterioles.flow_mL_per_s", "patient.aorticValve.flow_mL_per_s"],
      5,
    );
    expect(lungs / body).toBeGreaterThan(1.5);
  });

  it("collaterals take blood of the aorta to the lungs", () => {
    const engine = after("newborn", 4, "aortopulmonaryCollaterals");
    expect(meanOf(engine, ["patient.aortopulmonaryCollaterals.flow_mL_per_s"], 2)[0]).toBeGreaterThan(2);
  });

  it("lungs that stay shut turn the ductus round: the legs are darker than the right hand", () => {
    const engine = after("newborn", 24, "persistentPulmonaryHypertension");
    expect(meanOf(engine, ["patient.ductus.flow_mL_per_s"], 5)[0]).toBeLessThan(0);
    expect(so2(engine, "femoral")).toBeLessThan(so2(engine, "radialRight") - 1);
  });
});

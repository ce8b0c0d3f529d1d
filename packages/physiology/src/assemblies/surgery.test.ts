import { describe, expect, it } from "vitest";
import { createEngine } from "../createEngine.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { settledEngine } from "../testing/settledEngine.ts";

describe("cardioplegia", () => {
  it("gives blood and solution in the set proportion, cold, to the chosen place, and counts what it gave", () => {
    const engine = settledEngine("cpb-adult");
    engine.setControl("circuit.clamp.aorticCross", 1);
    engine.setControl("circuit.cardioplegia.bloodFraction", 0.8);
    engine.setControl("pump.cardioplegia.flowSet", 250);
    const bag_mL = engine.slot("circuit.bloodCardioplegiaBag.volume_mL");
    const before = engine.balance();
    engine.step(30_000);
    expect(Number(engine.read("pump.cardioplegia.temperature"))).toBeLessThan(15);
    const given_mL = Number(engine.read("pump.cardioplegia.volume"));
    expect(given_mL).toBeGreaterThan(107);
    expect(given_mL).toBeLessThan(127);
    expect((bag_mL - engine.slot("circuit.bloodCardioplegiaBag.volume_mL")) / 125).toBeCloseTo(0.2, 2);
    // The potassium that it brings is stored, or taken up by cells.
    for (const { relative } of leaksBetween(before, engine.balance())) expect(relative).toBeLessThan(1e-9);
    expect(engine.slot("circuit.cardioplegiaRoot.flow_mL_per_s")).toBeGreaterThan(3);
    engine.setControl("circuit.cardioplegia.route", 1);
    engine.setControl("circuit.cardioplegia.solution", 2);
    engine.step(5000);
    expect(engine.slot("circuit.cardioplegiaRoot.flow_mL_per_s")).toBe(0);
    expect(engine.slot("circuit.cardioplegiaSinus.flow_mL_per_s")).toBeGreaterThan(3);
    expect(engine.slot("circuit.delNidoLine.flow_mL_per_s")).toBeCloseTo((250 / 60) * 0.2, 2);
    expect(engine.slot("circuit.bloodCardioplegiaLine.flow_mL_per_s")).toBe(0);
  });

  it("presses the root of a drained heart no more than recommended, from a beating to a standing one", () => {
    const engine = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 1 });
    engine.setControl("circuit.clamp.aorticCross", 1);
    engine.setControl("pump.cardioplegia.flowSet", 300);
    let root_mmHg = 0;
    for (let t_ms = 0; t_ms < 50_000; t_ms += 10) {
      engine.step(10);
      root_mmHg = Math.max(root_mmHg, engine.slot("patient.aorticRoot.pressure_mmHg"));
    }
    expect(engine.read("patient.heartRate")).toBe(0);
    expect(root_mmHg).toBeGreaterThan(60);
    expect(root_mmHg).toBeLessThan(100);
  });
});

describe("total bypass", () => {
  it("takes all of the veins' blood but that of the heart's own once the caval snares are tight", () => {
    const engine = settledEngine("cpb-centrifugal");
    engine.setControl("circuit.clamp.cavalSnares", 1);
    engine.step(12_000);
    expect(Number(engine.read("patient.flow.pulmonary"))).toBeLessThan(0.4);
    expect(Number(engine.read("circuit.flow.superiorCava"))).toBeGreaterThan(0.8);
  });
});

describe("antegrade cerebral perfusion", () => {
  it("keeps the brain perfused while the body's circulation stands still", () => {
    const engine = settledEngine("dhca-acp");
    engine.setControl("circuit.clamp.archBranches", 1);
    engine.setControl("circuit.clamp.arterialLine", 1);
    engine.setControl("circuit.clamp.recirculation", 0);
    engine.setControl("pump.arterial.speed", 60);
    engine.setControl("pump.cerebral.flowSet", 0.75);
    // Sweep follows flow: left as it was, carbon dioxide would be washed out and the brain's vessels narrow.
    engine.setControl("gas.sweep.flow", 0.4);
    engine.step(25_000);
    expect(engine.read("pump.cerebral.flow")).toBeCloseTo(0.75, 1);
    expect(engine.slot("patient.cerebralArteriolesRight.flow_mL_per_s")).toBeGreaterThan(2);
    expect(engine.slot("patient.cerebralArteriolesLeft.flow_mL_per_s")).toBeGreaterThan(2);
    expect(Number(engine.read("patient.pressure.femoral.mean"))).toBeLessThan(30);
    const pressure_mmHg = Number(engine.read("patient.pressure.arterial.mean"));
    expect(pressure_mmHg).toBeGreaterThan(30);
    expect(pressure_mmHg).toBeLessThan(90);
  });
});

describe("the leg behind a femoral return cannula", () => {
  it("lives on its own small cannula", () => {
    const engine = settledEngine("va-femoral");
    const open = engine.slot("patient.legArteryRight.pressure_mmHg");
    engine.setControl("circuit.clamp.distalPerfusion", 1);
    engine.step(8_000);
    expect(engine.slot("patient.legArteryRight.pressure_mmHg")).toBeLessThan(0.8 * open);
  });
});

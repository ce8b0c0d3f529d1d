import { describe, expect, it } from "vitest";
import { heartRig } from "../testing/heartRig.ts";

describe("gas and particles that reach the organs", () => {
  // The circle of Willis leads some of it to the left, and what is held up washes back into the arch.
  it("are counted where they arrive: air in the right carotid in the right brain", () => {
    const { engine, write, run, read } = heartRig("no-circuit");
    const dose = (bed: string): number => engine.slot(`patient.${bed}.gasDose_mL`);
    write("patient.cerebralArteriesRight.airEntry_mL_per_s", 2);
    run(2);
    write("patient.cerebralArteriesRight.airEntry_mL_per_s", 0);
    run(10);
    expect(dose("brainRight")).toBeGreaterThan(1);
    expect(dose("brainRight")).toBeLessThanOrEqual(4);
    expect(dose("brainLeft")).toBeLessThan(0.25 * dose("brainRight"));
    // Bubbles that the brain lets through may come round again.
    expect(dose("kidneys")).toBeLessThan(0.1 * dose("brainRight"));
    expect(read("patient.gasDose.brain")).toBeCloseTo(dose("brainRight") + dose("brainLeft"), 12);
    expect(read("patient.injury.brainRight")).toBeGreaterThan(read("patient.injury.brainLeft"));
  });

  it("reach the lungs from the veins", () => {
    const { engine, write, run } = heartRig("no-circuit");
    write("patient.superiorVenaCava.airEntry_mL_per_s", 1);
    run(5);
    expect(engine.slot("patient.lungs.gasDose_mL")).toBeGreaterThan(1);
    expect(engine.slot("patient.brainRight.gasDose_mL")).toBeLessThan(0.2);
  });

  it("share out an aorta's debris as the flow is shared out", () => {
    const { engine, run, read } = heartRig("no-circuit");
    engine.disturb("aorticDebris", 1, 0);
    run(2);
    engine.disturb("aorticDebris", 0, 0);
    const released = engine.slot("patient.debris.released");
    const names = [
      "brainRight",
      "brainLeft",
      "myocardium",
      "upperBody",
      "viscera",
      "kidneys",
      "legRight",
      "legLeft",
    ];
    const sum = names.reduce((all, name) => all + engine.slot(`patient.${name}.particleDose`), 0);
    expect(released).toBeCloseTo(20, 0);
    expect(sum).toBeCloseTo(released, 9);
    expect(read("patient.particleDose.brain") / released).toBeGreaterThan(0.08);
    expect(read("patient.particleDose.brain") / released).toBeLessThan(0.25);
  });
});

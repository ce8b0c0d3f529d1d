import { describe, expect, it } from "vitest";
import { createEngine } from "../createEngine.ts";
import { adultMan } from "./adultMan.ts";
import { newborn } from "./newborn.ts";
import { PATIENTS } from "./registry.ts";

describe("a child", () => {
  it("has the blood volume that it was described with", () => {
    for (const id of ["newborn", "infant", "child-six"]) {
      const patient = PATIENTS[id];
      const blood_mL = patient.body.volumes
        .filter(({ filling }) => filling === "arterial" || filling === "venous")
        .reduce((sum, { start_mL }) => sum + start_mL, 0);
      expect(blood_mL / patient.weight_kg).toBeGreaterThan(70);
      expect(blood_mL / patient.weight_kg).toBeLessThan(90);
    }
  });

  it("has no volume that would start below nothing", () => {
    for (const { start_mL, unstressed_mL } of newborn().body.volumes) {
      expect(start_mL).toBeGreaterThan(0);
      expect(unstressed_mL).toBeGreaterThanOrEqual(0);
    }
  });

  it("gets a ventilator of its size, whatever a circuit sets for an adult", () => {
    const engine = createEngine({ assembly: "no-circuit", patient: "newborn", seed: 1 });
    expect(engine.control("ventilator.tidalVolume")).toBeCloseTo(24, 9);
    expect(engine.control("ventilator.rate")).toBeGreaterThan(35);
    expect(
      createEngine({ assembly: "va-femoral", patient: "newborn", seed: 1 }).control("ventilator.tidalVolume"),
    ).toBeCloseTo(14.4, 9);
  });

  it("carries fetal hemoglobin, an adult none", () => {
    const share = (patient: string): number => {
      const engine = createEngine({ assembly: "no-circuit", patient, seed: 1 });
      return (
        engine.slot("patient.rightAtrium.fetalHemoglobin_g") / engine.slot("patient.rightAtrium.hemoglobin_g")
      );
    };
    expect(share("newborn")).toBeCloseTo(0.8, 6);
    expect(share(adultMan.id)).toBe(0);
  });
});

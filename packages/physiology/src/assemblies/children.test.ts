import { describe, expect, it } from "vitest";
import { createEngine } from "../createEngine.ts";
import type { Engine } from "../engine/Engine.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { meanOf, value } from "../validation/start.ts";
import { cpbChild, cpbInfant } from "./cpbChildren.ts";
import { vaNewborn, vvNewborn } from "./ecmoNewborn.ts";

function started(assembly: string, patient: string): Engine {
  return createEngine({ assembly, patient, seed: 1 });
}

describe("circuits of a child's size", () => {
  it("hold a prime that grows with the child, of blood in the smallest", () => {
    const prime_mL = [vaNewborn(), vvNewborn(), cpbInfant(), cpbChild()].map(({ volumes }) =>
      volumes
        .filter(({ filling }) => filling === "bloodPrime" || filling === "prime")
        .reduce((sum, { start_mL }) => sum + start_mL, 0),
    );
    expect(prime_mL.map(Math.round)).toEqual([230, 230, 389, 603]);
    expect(cpbInfant().volumes.some(({ filling }) => filling === "prime")).toBe(false);
    expect(cpbChild().volumes.some(({ filling }) => filling === "bloodPrime")).toBe(false);
  });

  it.each([
    ["cpb-infant", "infant", 8, [120, 180], [35, 65]],
    ["cpb-child", "child-six", 20, [100, 130], [35, 70]],
  ] as const)(
    "%s perfuses by weight at a child's pressure",
    (assembly, patient, weight_kg, flows, pressures) => {
      const engine = started(assembly, patient);
      engine.step(3_000);
      const flow_mL_per_kg = (1000 * value(engine, "flowmeter.flow.mean1s")) / weight_kg;
      expect(flow_mL_per_kg).toBeGreaterThan(flows[0]);
      expect(flow_mL_per_kg).toBeLessThan(flows[1]);
      expect(value(engine, "patient.pressure.arterial.mean")).toBeGreaterThan(pressures[0]);
      expect(value(engine, "patient.pressure.arterial.mean")).toBeLessThan(pressures[1]);
      expect(value(engine, "blood.hematocrit")).toBeGreaterThan(22);
      expect(value(engine, "blood.venous.so2")).toBeGreaterThan(60);
      expect(value(engine, "blood.arterial.pco2")).toBeGreaterThan(33);
      expect(value(engine, "blood.arterial.pco2")).toBeLessThan(48);
    },
  );

  it("the neck's ECMO feeds the right brain by the circle of Willis, its carotid tied", () => {
    const engine = started("va-newborn", "newborn");
    engine.step(2_000);
    const [carotid, circle, right, left] = meanOf(
      engine,
      [
        "patient.carotidRight.flow_mL_per_s",
        "patient.circleOfWillis.flow_mL_per_s",
        "patient.brainRight.flow_mL_per_s",
        "patient.brainLeft.flow_mL_per_s",
      ],
      1,
    );
    expect(carotid).toBe(0);
    expect(circle).toBeLessThan(0);
    expect(right / left).toBeGreaterThan(0.8);
  });

  it("a newborn's ECMO conserves what an adult's does, to 1e-9 an hour, while its settings change", () => {
    const engine = started("vv-newborn", "newborn");
    const before = engine.balance();
    engine.setControl("pump.arterial.speed", 2600);
    engine.setControl("gas.fio2", 1);
    engine.step(3_000);
    engine.setControl("circuit.infusion.redCells", 10);
    engine.step(3_000);
    const [worst] = leaksBetween(before, engine.balance());
    expect(worst.relative).toBeLessThan(1e-9);
  });
});

import { describe, expect, test } from "vitest";
import { settledEngine } from "../testing/settledEngine.ts";
import type { Engine } from "../engine/Engine.ts";
import { heartRig } from "../testing/heartRig.ts";
import { ventilation_L_per_min } from "./breathing.ts";

/** Breathes by itself for so long. */
function awake(engine: Engine, time_s: number): Engine {
  engine.setControl("patient.anesthesia.depth", 0);
  engine.setControl("patient.breathing.drive", 1);
  engine.setControl("ventilator.rate", 0);
  engine.setControl("ventilator.fio2", 0.21);
  engine.step(time_s * 1000);
  return engine;
}

const restored = awake(settledEngine("no-circuit"), 60).snapshot();

/** The man awake, as every question finds him. */
function awakeMan(): Engine {
  const engine = settledEngine("no-circuit");
  engine.restore(restored);
  return engine;
}

describe("own breathing", () => {
  test("an awake man on air keeps 40 mmHg of CO2 and over 80 of oxygen with some 7 L in 15 breaths", () => {
    const engine = awakeMan();
    expect(engine.read("blood.arterial.pco2")).toBeCloseTo(40, -0.4);
    expect(engine.read("blood.arterial.po2")).toBeGreaterThan(80);
    expect(engine.read("patient.respiratoryRate")).toBeGreaterThan(12);
    expect(engine.read("patient.respiratoryRate")).toBeLessThan(18);
    expect(engine.read("ventilator.minuteVolume")).toBeGreaterThan(6);
    expect(engine.read("ventilator.minuteVolume")).toBeLessThan(9);
  });

  test("each breath draws the chest's pressure down by some 5 mmHg", () => {
    const engine = awakeMan();
    let lowest = 0;
    let highest = -100;
    for (let i = 0; i < 600; i++) {
      engine.step(10);
      const chest_mmHg = engine.slot("patient.lungs.chest_mmHg");
      lowest = Math.min(lowest, chest_mmHg);
      highest = Math.max(highest, chest_mmHg);
    }
    expect(highest - lowest).toBeGreaterThan(3);
    expect(highest - lowest).toBeLessThan(9);
  });

  test("surgical anesthesia stops it, lighter depth lets CO2 rise a little", () => {
    const engine = awakeMan();
    const awake_mmHg = engine.read("blood.arterial.pco2") as number;
    engine.setControl("patient.anesthesia.depth", 0.5);
    engine.step(30_000);
    expect(engine.read("blood.arterial.pco2")).toBeGreaterThan(awake_mmHg + 1);
    engine.setControl("patient.anesthesia.depth", 1);
    engine.step(25_000);
    expect(engine.read("patient.respiratoryRate")).toBe(0);
    expect(engine.read("patient.endTidalCo2")).toBe("notAvailable");
  });

  test("stiff lungs: shallower and faster breaths, and more effort", () => {
    const sound = awakeMan();
    const { engine: stiff, write } = heartRig("no-circuit");
    stiff.restore(restored);
    write("patient.lungs.compliance_mL_per_mmHg", 40);
    stiff.step(30_000);
    expect(stiff.slot("patient.lungs.lastTidal_mL")).toBeLessThan(sound.slot("patient.lungs.lastTidal_mL"));
    expect(stiff.read("patient.respiratoryRate")).toBeGreaterThan(
      sound.read("patient.respiratoryRate") as number,
    );
    expect(stiff.slot("patient.lungs.effort_mmHg")).toBeGreaterThan(sound.slot("patient.lungs.effort_mmHg"));
  });
});

describe("chemoreflexes", () => {
  // Pedersen 1999: 2.00 ± 0.32 L/min/mmHg central, 2.42 ± 0.36 peripheral at a PO2 of 50 mmHg.
  test("their slopes are those measured", () => {
    const central = ventilation_L_per_min(51, 38, 100) - ventilation_L_per_min(50, 38, 100);
    const peripheral = ventilation_L_per_min(38, 51, 50) - ventilation_L_per_min(38, 50, 50);
    expect(central).toBeGreaterThan(1.68);
    expect(central).toBeLessThan(2.32);
    expect(peripheral).toBeGreaterThan(2.06);
    expect(peripheral).toBeLessThan(2.78);
  });

  test("acid blood and lack of oxygen ask for more, hypocapnia leaves the wakeful drive alone", () => {
    expect(ventilation_L_per_min(40, 50, 100)).toBeGreaterThan(ventilation_L_per_min(40, 40, 100));
    expect(ventilation_L_per_min(40, 40, 45)).toBeGreaterThan(ventilation_L_per_min(40, 40, 100));
    expect(ventilation_L_per_min(30, 30, 100)).toBe(2);
  });
});

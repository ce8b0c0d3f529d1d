import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { createEngine } from "./createEngine.ts";
import { ENGINE_VERSION } from "./engine/snapshot.ts";

const adult = { assembly: "cpb-adult", patient: "adult-man", seed: 7 } as const;

describe("an adult on bypass", () => {
  it("starts in steady state within the norms of perfusionists (Searles 2020)", () => {
    const engine = createEngine(adult);
    const value = (id: SignalId): number => Number(engine.read(id));
    expect(engine.time_s).toBe(0);
    expect(value("blood.venous.so2")).toBeGreaterThan(65);
    expect(value("blood.venous.so2")).toBeLessThan(85);
    expect(value("blood.arterial.pco2")).toBeGreaterThan(35);
    expect(value("blood.arterial.pco2")).toBeLessThan(46);
    expect(value("blood.arterial.ph")).toBeGreaterThan(7.35);
    expect(value("blood.arterial.ph")).toBeLessThan(7.45);
    expect(value("blood.hematocrit")).toBeGreaterThan(24);
    expect(value("blood.hematocrit")).toBeLessThan(28);
    expect(value("blood.arterial.po2")).toBeGreaterThan(150);
    expect(value("blood.arterial.po2")).toBeLessThan(300);
    expect(value("patient.pressure.arterial.mean")).toBeGreaterThan(50);
    expect(value("patient.pressure.arterial.mean")).toBeLessThan(80);
  });

  it("reads every signal that it lists as a number in the signal's plausible range, or says why there is none", () => {
    const engine = createEngine(adult);
    engine.step(2000);
    const doubtful = engine.signals.filter((id) => {
      const value = engine.read(id);
      const [low, high] = SIGNALS[id].plausible;
      return typeof value === "number" && (value < low || value > high);
    });
    expect(doubtful).toEqual([]);
    const states = engine.signals.flatMap((id) => {
      const value = engine.read(id);
      return typeof value === "number" ? [] : [[id, value] as const];
    });
    expect(Object.fromEntries(states)).toEqual({
      // The ventilator stands still on full bypass, and hardly any blood crosses the lungs.
      "ventilator.plateauPressure": "notAvailable",
      "patient.endTidalCo2": "notAvailable",
      "patient.shuntFraction": "notAvailable",
      // The heart, emptied by the siphon, throws no pulse that a finger shows.
      "patient.spo2": "invalid",
      "patient.spo2Left": "invalid",
      "patient.plethysmogram": "invalid",
      // No cuff has been inflated.
      "patient.nibp.systolic": "notAvailable",
      "patient.nibp.diastolic": "notAvailable",
      "patient.nibp.mean": "notAvailable",
      // Full heparin: the test does not clot.
      "coag.aptt": "outOfRange",
    });
  });

  it("takes every control of its circuit at both ends of its range", () => {
    for (const end of ["min", "max"] as const) {
      const engine = createEngine(adult);
      for (const id of engine.controls) engine.setControl(id, engine.range(id)[end]);
      engine.step(10_000);
      expect(engine.time_s).toBe(10);
    }
  });

  it("names the field, what was found and what is allowed when it refuses", () => {
    const engine = createEngine(adult);
    expect(() => engine.setControl("gas.fio2", 1.5)).toThrow("gas.fio2: found 1.5, allowed 0.21 to 1");
    expect(() => engine.setControl("gas.fio2", NaN)).toThrow("gas.fio2: found NaN, allowed 0.21 to 1");
    expect(() => engine.setControl("blood.arterial.ph", 7)).toThrow('"blood.arterial.ph" is no control');
    expect(() => engine.step(0.5)).toThrow("milliseconds: found 0.5");
    expect(() => engine.slot("pump.arterial.flow")).toThrow('No slot is named "pump.arterial.flow"');
    expect(() => createEngine({ ...adult, assembly: "ecmo" })).toThrow('assembly: found "ecmo", allowed ');
    expect(() => createEngine({ ...adult, patient: "toString" })).toThrow(
      'patient: found "toString", allowed adult-man',
    );
    expect(() => engine.disturb("flood", 1)).toThrow('disturbance: found "flood", allowed ');
    expect(() => createEngine({ ...adult, seed: NaN })).toThrow("seed: found NaN");
  });

  it("exhausts the CO2 that it makes: at rest the exhaust holds 0.8 of the uptake in the sweep gas", () => {
    const engine = createEngine(adult);
    const made_mmol_per_min = (0.8 * Number(engine.read("blood.vo2"))) / 22.39;
    const swept_mmol_per_min = Number(engine.read("gas.sweep.flow")) * (1000 / 24.055);
    const expected_mmHg = (made_mmol_per_min / swept_mmol_per_min) * 713;
    expect(Number(engine.read("gas.exhaust.pco2")) / expected_mmHg).toBeGreaterThan(0.93);
    expect(Number(engine.read("gas.exhaust.pco2")) / expected_mmHg).toBeLessThan(1.07);
  });

  it("states oxygen content in mL/dL and potassium per liter of plasma", () => {
    const engine = createEngine(adult);
    const value = (id: SignalId): number => Number(engine.read(id));
    const line = (species: string): number =>
      engine.slot(`circuit.arterialLine.${species}`) / engine.slot("circuit.arterialLine.volume_mL");
    // Hemoglobin of the same blood: that of the venous line, which monitors show, differs by what was filtered and added.
    const bound = 1.34 * line("hemoglobin_g") * 100 * (value("blood.arterial.so2") / 100);
    expect(value("blood.arterial.o2Content")).toBeCloseTo(bound + 0.003 * value("blood.arterial.po2"), 2);
    const plasma_fraction = 1 - line("hemoglobin_g") / 0.335;
    expect(value("blood.potassium")).toBeCloseTo((1000 * line("potassium_mmol")) / plasma_fraction, 2);
    expect(value("blood.potassium")).toBeGreaterThan(3.5);
    expect(value("blood.potassium")).toBeLessThan(5);
  });

  it("states the temperature of blood in each line, the arterial one close behind the oxygenator's outlet", () => {
    const engine = createEngine(adult);
    engine.setControl("circuit.temperature.waterSet", 30);
    engine.step(30_000);
    const value = (id: SignalId): number => Number(engine.read(id));
    expect(value("blood.arterial.temperature")).toBeLessThan(36);
    expect(value("blood.arterial.temperature")).toBeCloseTo(value("circuit.temperature.arterialOutlet"), 0);
    // The probe follows its blood by five seconds.
    const probe_degC = value("circuit.temperature.venousInlet");
    expect(probe_degC).toBeGreaterThan(value("blood.venous.temperature"));
    expect(probe_degC).toBeLessThan(value("blood.venous.temperature") + 0.15);
    expect(value("blood.venous.temperature")).toBeGreaterThan(value("blood.arterial.temperature") + 1);
  });

  it("takes a clamp that is half closed as half", () => {
    const engine = createEngine(adult);
    engine.setControl("circuit.clamp.venousLine", 0.6);
    expect(engine.slot("circuit.venousCannula.unclamped")).toBeCloseTo(0.4, 12);
    engine.setControl("circuit.clamp.arterialLine", 0.3);
    expect(engine.slot("circuit.arterialCannula.opening")).toBeCloseTo(0.7, 12);
  });

  it("shows no oxygen uptake, rather than a negative one, while the pump stands", () => {
    const engine = createEngine(adult);
    engine.setControl("circuit.clamp.venousLine", 1);
    engine.setControl("pump.arterial.speed", 0);
    engine.step(8_000);
    for (let second = 0; second < 20; second++) {
      engine.step(1000);
      expect(Number(engine.read("blood.vo2"))).toBeGreaterThanOrEqual(0);
    }
  });

  it("finds a number of the state by its name", () => {
    const engine = createEngine(adult);
    engine.step(1000);
    expect(engine.slot("pump.arterial.flow_mL_per_s")).toBeGreaterThan(60);
    const level_mL = Number(engine.read("circuit.reservoir.level"));
    expect(Math.abs(engine.slot("circuit.reservoir.volume_mL") - level_mL)).toBeLessThan(25);
  });
});

describe("a snapshot", () => {
  it("goes on exactly as the engine that it was taken from", () => {
    const first = createEngine(adult);
    first.step(1234);
    const second = createEngine({ ...adult, seed: 99 });
    second.restore(first.snapshot());
    first.step(5000);
    second.step(5000);
    expect(second.stateHash()).toBe(first.stateHash());
    expect(second.time_s).toBe(6.234);
  });

  it("is not disturbed by reading", () => {
    const read = createEngine(adult);
    const unread = createEngine(adult);
    for (let i = 0; i < 50; i++) {
      read.step(37);
      unread.step(37);
      for (const id of read.signals) read.read(id, "temperatureView=37C");
    }
    expect(read.stateHash()).toBe(unread.stateHash());
  });

  it("of another version or another slot table is refused by name", () => {
    const engine = createEngine(adult);
    const bytes = engine.snapshot();
    const edited = (from: string, to: string): Uint8Array => {
      const text = String.fromCharCode(...bytes.slice(0, 64)).replace(from, to);
      return Uint8Array.from(bytes, (byte, i) => (i < 64 ? text.charCodeAt(i) : byte));
    };
    expect(() => engine.restore(edited(ENGINE_VERSION, "0.9.0"))).toThrow(
      "The snapshot is of engine version 0.9.0",
    );
    const hash = String.fromCharCode(...bytes.slice(27, 43));
    expect(() => engine.restore(edited(hash, "0123456789abcdef"))).toThrow("slot table is 0123456789abcdef");
    expect(() => engine.restore(bytes.slice(0, -8))).toThrow("The snapshot has");
    expect(() => engine.restore(new Uint8Array(10))).toThrow("no snapshot of the engine");
  });

  it("of another seed takes another course", () => {
    const first = createEngine(adult);
    const second = createEngine({ ...adult, seed: 8 });
    first.step(5000);
    second.step(5000);
    expect(second.stateHash()).not.toBe(first.stateHash());
  });
});

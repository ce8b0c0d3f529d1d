import { describe, expect, it } from "vitest";
import { DRUGS } from "../drugs/drugs.ts";
import { layOutModel } from "../presets/layOutModel.ts";
import { settledEngine } from "../testing/settledEngine.ts";
import { LEVERS } from "./drugEffects.ts";
import { circuitBlood, effectOf, giveDrugs } from "./drugs.ts";
import { patientBlood } from "./hemostasis.ts";

describe("a drug's effect", () => {
  it("is half at its EC50, steeper with its hill, and a line where it has none", () => {
    const acts = {};
    expect(effectOf({ ec50_per_L: 4, acts }, 4)).toBe(0.5);
    expect(effectOf({ ec50_per_L: 4, acts }, 0)).toBe(0);
    expect(effectOf({ ec50_per_L: 4, hill: 2, acts }, 8)).toBeCloseTo(0.8, 12);
    expect(effectOf({ ec50_per_L: 4, hill: 0, acts }, 6)).toBe(1.5);
  });
});

describe("a course of several drugs on bypass", () => {
  const engine = settledEngine();
  const start = engine.balance().drugs;
  engine.setControl("drug.norepinephrine.infusion", 0.1);
  engine.setControl("drug.propofol.bolus", 100);
  engine.setControl("drug.propofol.infusion", 4);
  engine.setControl("drug.calcium.bolus", 4);
  engine.setControl("drug.rocuronium.bolus", 45);
  engine.step(110_000);

  it("is accounted for in each drug's unit", () => {
    const { stored, entered, left } = engine.balance().drugs;
    expect(start).toEqual({ stored: 0, entered: 0, left: 0 });
    expect(entered).toBeGreaterThan(100);
    expect(Math.abs(stored + left - entered)).toBeLessThan(1e-9 * entered);
  });

  it("gives what pump and syringe say: 0.1 µg/kg/min for 110 s", () => {
    const weight_kg = Number(engine.read("patient.weight"));
    expect(engine.slot("patient.drug.norepinephrine.entered")).toBeCloseTo(0.1 * (110 / 60) * weight_kg, 6);
    expect(engine.slot("patient.drug.rocuronium.entered")).toBeCloseTo(45, 2);
  });

  it("acts on vessels, depth and muscles", () => {
    expect(engine.slot("patient.drugEffects.constriction")).toBeGreaterThan(0.2);
    expect(engine.slot("patient.drugEffects.depth_MAC")).toBeGreaterThan(0.1);
    expect(engine.slot("patient.reflexes.depth")).toBeGreaterThan(1.1);
    expect(engine.slot("patient.drugEffects.relaxation")).toBeGreaterThan(0.8);
  });

  it("counts the circuit into the central volume", () => {
    const held = engine.slot("patient.drug.rocuronium.central");
    const volume_L = held / engine.slot("patient.drug.rocuronium.concentration_per_L");
    expect(volume_L - 0.06 * Number(engine.read("patient.weight"))).toBeCloseTo(
      engine.slot("patient.drugEffects.circuit_L"),
      9,
    );
    expect(engine.slot("patient.drugEffects.circuit_L")).toBeGreaterThan(1);
    expect(engine.slot("patient.drugEffects.circuit_L")).toBeLessThan(4);
  });
});

describe("when a drug is gone", () => {
  const m = layOutModel("no-circuit", "adult-man");
  const blood = patientBlood(m.plan);
  const circuit = circuitBlood(m.plan);
  const row = DRUGS.findIndex(({ name }) => name === "norepinephrine");
  const pass = (seconds: number): void => {
    for (let step = 0; step < seconds * 10; step++) {
      giveDrugs(
        m.drugs,
        m.drugEffects,
        circuit,
        blood,
        m.volumes,
        m.fast,
        m.slow,
        m.tissues,
        m.kidneys,
        m.ledger,
      );
    }
  };
  m.drugs.infusion[row] = 0.1;
  pass(20);
  m.drugs.infusion[row] = 0;
  const before = m.drugEffects.constriction[0];
  pass(2400);

  it("leaves nothing behind, and its row is passed over", () => {
    expect(before).toBeGreaterThan(0);
    expect(m.drugs.isHeld[row]).toBe(0);
    expect(m.drugEffects.isActive[0]).toBe(0);
    for (const lever of LEVERS) expect(m.drugEffects[lever][0]).toBe(0);
    expect(m.drugs.central[row]).toBe(0);
    expect(m.drugs.left[row]).toBeCloseTo(m.drugs.entered[row], 9);
  });
});

describe("the list of drugs", () => {
  it("has each name once, a source, and a way to be given", () => {
    expect(new Set(DRUGS.map(({ name }) => name)).size).toBe(DRUGS.length);
    for (const drug of DRUGS) {
      expect(drug.source).not.toBe("");
      expect(drug.infusion ?? drug.bolus).toBeDefined();
    }
  });

  it.each(DRUGS.map((drug) => [drug.name, drug] as const))(
    "%s clears no more than all of itself",
    (_, drug) => {
      const { liver = 0, kidney = 0, clearance_L_per_kg_min = 0 } = drug.kinetics ?? {};
      expect(liver + kidney).toBeLessThanOrEqual(1);
      expect(clearance_L_per_kg_min).toBeGreaterThanOrEqual(0);
    },
  );
});

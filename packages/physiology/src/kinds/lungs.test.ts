import { describe, expect, test } from "vitest";
import type { Engine } from "../engine/Engine.ts";
import { engineWith } from "../testing/engineWith.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { settledEngine } from "../testing/settledEngine.ts";
import { meanOf } from "../validation/start.ts";
import { asPublished } from "../testing/asPublished.ts";

/** Minutes of a patient take a machine with other work some seconds. */
const LONG_MS = 60_000;

describe("ventilator", () => {
  test(
    "half the minute volume raises arterial CO2, twice lowers it, oxygen hardly moves",
    () => {
      const [slow, fast] = [6, 24].map((rate) => {
        const engine = settledEngine("no-circuit");
        engine.setControl("ventilator.rate", rate);
        engine.step(30_000);
        expect(engine.read("blood.arterial.so2")).toBeGreaterThan(99);
        return engine.read("blood.arterial.pco2") as number;
      });
      const usual = settledEngine("no-circuit").read("blood.arterial.pco2") as number;
      expect(slow).toBeGreaterThan(usual * 1.05);
      expect(fast).toBeLessThan(usual * 0.95);
    },
    LONG_MS,
  );

  test("a breath of 500 mL in sound lungs: plateau under 15 cmH2O; stiffer lungs, a higher one", () => {
    const sound = settledEngine("no-circuit");
    const stiff = engineWith({ "patient.lungs.compliance_mL_per_mmHg": 35 });
    stiff.step(6_000);
    expect(sound.read("ventilator.plateauPressure")).toBeLessThan(15);
    expect(stiff.read("ventilator.plateauPressure")).toBeGreaterThan(20);
  });

  test("PEEP keeps lungs open: more gas in them at the end of a breath", () => {
    const engine = settledEngine("no-circuit");
    const before_mL = engine.slot("patient.lungs.stretch_mL");
    engine.setControl("ventilator.peep", 10);
    engine.step(8_000);
    // 10 cmH2O on 81 mL/mmHg of lungs and chest.
    expect(engine.slot("patient.lungs.stretch_mL") - before_mL).toBeGreaterThan(400);
  });

  test("its limit holds the airway's pressure, and the breath gets smaller", () => {
    const engine = engineWith({ "patient.lungs.compliance_mL_per_mmHg": 15, "patient.lungs.limit_mmHg": 20 });
    engine.step(6_000);
    let highest = 0;
    for (let i = 0; i < 600; i++) {
      engine.step(10);
      highest = Math.max(highest, engine.slot("patient.lungs.airway_mmHg"));
    }
    expect(highest).toBeLessThanOrEqual(20 + 1e-9);
    expect(engine.slot("patient.lungs.lastTidal_mL")).toBeLessThan(400);
  });

  test("off the tube: no plateau and no end-tidal CO2, and the blood's oxygen falls", () => {
    const engine = settledEngine("no-circuit");
    const before_mmHg = engine.read("blood.arterial.po2") as number;
    engine.disturb("ventilatorDisconnected", 1, 0);
    engine.step(40_000);
    expect(engine.read("ventilator.plateauPressure")).toBe("sensorOff");
    expect(engine.read("patient.endTidalCo2")).toBe("sensorOff");
    expect(engine.read("blood.arterial.po2")).toBeLessThan(before_mmHg - 20);
  });
});

describe("alveoli without blood", () => {
  test(
    "end-tidal CO2 stands below arterial by as much as measured, and by more with more of them",
    () => {
      const gap = (engine: Engine): number =>
        (engine.read("blood.arterial.pco2") as number) - (engine.read("patient.endTidalCo2") as number);
      const usual = gap(settledEngine("no-circuit"));
      asPublished("V-gas-3", usual);
      const many = engineWith({ "patient.unperfusedAlveoli.share": 0.5 });
      many.step(30_000);
      expect(gap(many)).toBeGreaterThan(usual + 8);
    },
    LONG_MS,
  );

  test.each([0, 1])("a share of %f of them loses or makes no gas", (share) => {
    const engine = engineWith({ "patient.unperfusedAlveoli.share": share });
    const start = engine.balance();
    engine.step(6_000);
    expect(leaksBetween(start, engine.balance())[0].relative).toBeLessThan(1e-9);
    const held_mmol = ["o2", "co2", "nitrogen"]
      .map((gas) => engine.slot(`patient.unperfusedAlveoli.${gas}_mmol`))
      .reduce((sum, one) => sum + one);
    expect(held_mmol).toBeGreaterThan(0);
  });
});

describe("flow through the lungs", () => {
  test("a cardiac output that falls takes end-tidal CO2 along, ventilation unchanged", () => {
    const engine = settledEngine("no-circuit");
    const before_mmHg = engine.read("patient.endTidalCo2") as number;
    const blocked = engineWith({ "patient.pulmonaryArterioles.resistance_mmHg_s_per_mL": 1.5 });
    blocked.step(10_000);
    // Over two breaths, as breath and beat sway the flow by a tenth.
    const [usual, less] = [engine, blocked].map(
      (one) => meanOf(one, ["patient.pulmonaryValve.flow_mL_per_s"], 10)[0],
    );
    expect(less).toBeLessThan(0.8 * usual);
    expect(blocked.read("patient.endTidalCo2")).toBeLessThan(before_mmHg - 2);
  });

  test(
    "a shunt of 30 % leaves some 150 mmHg of oxygen on pure oxygen, and it is read as such",
    () => {
      const engine = engineWith({ "patient.pulmonaryShunt.resistance_mmHg_s_per_mL": 0.12 });
      engine.setControl("ventilator.fio2", 1);
      engine.step(45_000);
      expect(engine.read("patient.shuntFraction")).toBeGreaterThan(25);
      expect(engine.read("patient.shuntFraction")).toBeLessThan(35);
      expect(engine.read("blood.arterial.po2")).toBeGreaterThan(90);
      expect(engine.read("blood.arterial.po2")).toBeLessThan(220);
    },
    LONG_MS,
  );
});

describe("volatile agent", () => {
  test("lungs breathe it out, and none is lost on the way", () => {
    const engine = engineWith({ "patient.legVeins.vapor_mL": 20 });
    engine.step(15_000);
    const left_mL = engine.slot("ledger.vaporLeft_mL");
    const stored_mL = engine.slots
      .filter((slot) => slot.endsWith(".vapor_mL"))
      .reduce((sum, slot) => sum + engine.slot(slot), 0);
    expect(left_mL).toBeGreaterThan(0.2);
    expect(stored_mL + left_mL).toBeCloseTo(20, 9);
  });
});

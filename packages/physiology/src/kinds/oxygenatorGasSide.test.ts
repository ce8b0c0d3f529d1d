import { describe, expect, it } from "vitest";
import { leaksBetween } from "../testing/accounts.ts";
import {
  outletPo2_mmHg,
  oxygenatorRig,
  run,
  vco2_mL_per_min,
  vo2_mL_per_min,
} from "../testing/oxygenatorRig.ts";
import type { Engine } from "../engine/Engine.ts";

const BLOOD = { hemoglobin_g_per_dL: 9, so2_percent: 70, pco2_mmHg: 45 };
const USUAL = { flow_L_per_min: 4, sweep_L_per_min: 2.5, fio2: 0.7 };

function usual(disturbance?: string, id = "capiox-sx25", time_s = 60): Engine {
  const engine = oxygenatorRig(id, BLOOD);
  run(engine, USUAL);
  if (disturbance !== undefined) engine.disturb(disturbance, 1, 0);
  engine.step(time_s * 1000);
  return engine;
}

const drop = (engine: Engine): number =>
  engine.slot("circuit.pumpOutlet.pressure_mmHg") - engine.slot("circuit.oxygenatorCell3.pressure_mmHg");

describe("clot in the blood path", () => {
  it("raises the drop long before it costs transfer", () => {
    const engine = oxygenatorRig("capiox-sx25", BLOOD);
    run(engine, USUAL);
    const [dropBefore, po2Before] = [drop(engine), outletPo2_mmHg(engine)];
    engine.disturb("oxygenatorClotted", 0.5, 0);
    engine.step(30_000);
    expect(drop(engine)).toBeGreaterThan(1.6 * dropBefore);
    expect(outletPo2_mmHg(engine)).toBeGreaterThan(0.93 * po2Before);
    engine.disturb("oxygenatorClotted", 1, 0);
    engine.step(30_000);
    expect(outletPo2_mmHg(engine)).toBeLessThan(0.85 * po2Before);
  });
});

describe("water in the gas path", () => {
  it("lets carbon dioxide rise first, and a sigh of sweep helps for minutes", { timeout: 60_000 }, () => {
    const dry = usual();
    const engine = usual("oxygenatorWet", "capiox-sx25", 360);
    expect(vco2_mL_per_min(engine, 4)).toBeLessThan(0.75 * vco2_mL_per_min(dry, 4));
    expect(vo2_mL_per_min(engine, 4)).toBeGreaterThan(0.95 * vo2_mL_per_min(dry, 4));
    const wet = vco2_mL_per_min(engine, 4);
    run(engine, { ...USUAL, sweep_L_per_min: 12 }, 15);
    run(engine, USUAL, 30);
    const soon = vco2_mL_per_min(engine, 4);
    expect(soon).toBeGreaterThan(1.08 * wet);
    engine.step(300_000);
    expect(vco2_mL_per_min(engine, 4)).toBeLessThan(0.95 * soon);
  });
});

describe("a blocked gas outlet", () => {
  it("drives gas into slow blood through pores, hardly through a membrane without", () => {
    const bubbles = (id: string): number => {
      const engine = oxygenatorRig(id, BLOOD);
      run(engine, USUAL);
      const before = engine.balance();
      engine.disturb("gasOutletBlocked", 1, 0);
      engine.step(20_000);
      const after = engine.balance();
      expect(engine.slot("circuit.oxygenator.gasPressure_mmHg")).toBeGreaterThan(100);
      for (const { relative } of leaksBetween(before, after)) expect(relative).toBeLessThan(1e-9);
      return after.bubbles_mmol.entered - before.bubbles_mmol.entered;
    };
    const porous = bubbles("capiox-sx25");
    expect(porous).toBeGreaterThan(1);
    expect(bubbles("quadrox-id")).toBeLessThan(0.05 * porous);
  });

  it("is nothing while it is open: no bubbles, a pressure of a few mmHg", () => {
    const engine = usual();
    const { entered } = engine.balance().bubbles_mmol;
    engine.step(30_000);
    expect(engine.slot("circuit.oxygenator.gasPressure_mmHg")).toBeLessThan(5);
    expect(engine.balance().bubbles_mmol.entered).toBe(entered);
  });
});

describe("a gas supply that fails", () => {
  it("leaves the blood venous within two minutes", () => {
    const engine = usual("gasSupplyOff", "capiox-sx25", 120);
    expect(outletPo2_mmHg(engine)).toBeLessThan(60);
    expect(vco2_mL_per_min(engine, 4)).toBeLessThan(15);
  });
});

describe("a vaporizer", () => {
  it("brings the agent into the blood until it is empty, less through a membrane without pores", () => {
    const agent = (id: string): Engine => {
      const engine = oxygenatorRig(id, BLOOD);
      engine.setControl("gas.vapor.fraction", 2);
      run(engine, USUAL, 90);
      return engine;
    };
    const held = (engine: Engine): number => engine.slot("circuit.oxygenatorCell3.vapor_mL_per_mL");
    const porous = agent("capiox-sx25");
    // At 2 % blood can hold 1.4·0.02 mL/mL.
    expect(held(porous)).toBeGreaterThan(0.004);
    expect(held(porous)).toBeLessThan(0.028);
    expect(held(agent("quadrox-id"))).toBeLessThan(0.3 * held(porous));
    porous.disturb("vaporizerEmpty", 1, 0);
    porous.step(60_000);
    expect(held(porous)).toBeLessThan(0.0005);
  });
});

import { describe, expect, it, test } from "vitest";
import { createEngine } from "../createEngine.ts";
import { compose } from "../fluids/fluidOf.ts";
import { storedCells, washedCells } from "../fluids/products/cells.ts";
import { PRODUCTS } from "../fluids/products/products.ts";
import { leaksBetween } from "../testing/accounts.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { fastContentKind, slowContentKind } from "./contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import { transfusedKind } from "./transfused.ts";
import { transfuse, transfusionKind, transfusionLineKind } from "./transfusions.ts";
import { volumeKind } from "./volumes.ts";

/** Three volumes: a vein, a reservoir of 1000 mL that is full at 1500, a cell saver with 400 mL of thin blood. */
function bench(joints: { circuit?: number; saver?: number } = {}) {
  const hung = emptyRows(transfusionKind, PRODUCTS.length);
  const line = {
    ...emptyRows(transfusionLineKind, 1, {
      speed_mL_per_min: 60,
      warmer_degC: 37,
      age_days: 14,
      fullAt_mL: 1500,
    }),
    vein: Int32Array.of(0),
    circuit: Int32Array.of(joints.circuit ?? -1),
    saver: Int32Array.of(joints.saver ?? -1),
  };
  const volumes = emptyRows(volumeKind, 3) as unknown as Parameters<typeof transfuse>[2];
  volumes.volume_mL.set([50, 1000, 400]);
  const fast = emptyRows(fastContentKind, 3);
  const slow = emptyRows(slowContentKind, 3);
  slow.hemoglobin_g[2] = 28;
  slow.potassium_mmol[2] = 1.5;
  const transfused = emptyRows(transfusedKind, 1);
  return {
    hung,
    line,
    volumes,
    fast,
    slow,
    transfused,
    row: (name: string) => PRODUCTS.findIndex((product) => product.name === name),
    run: (seconds: number) => {
      for (let i = 0; i < 10 * seconds; i++) transfuse(hung, line, volumes, fast, slow, transfused);
    },
  };
}

describe("a bag that hangs", () => {
  it("runs in at the speed of its line until it is empty, into the vein", () => {
    const b = bench();
    b.hung.pending_mL[b.row("plasma")] = 30;
    b.run(10);
    expect(b.volumes.volume_mL[0]).toBeCloseTo(60, 9);
    b.run(60);
    expect(b.volumes.volume_mL[0]).toBeCloseTo(80, 6);
    expect(b.hung.pending_mL[b.row("plasma")]).toBe(0);
    expect(b.transfused.net_citrate_mmol[0]).toBeCloseTo(b.slow.citrate_mmol[0], 12);
  });

  it("runs into the circuit where that is chosen, as far as there is room", () => {
    const b = bench({ circuit: 1 });
    b.line.site[0] = 1;
    b.line.speed_mL_per_min[0] = 6000;
    b.hung.pending_mL[b.row("saline")] = 1000;
    b.run(20);
    expect(b.volumes.volume_mL[1]).toBeCloseTo(1500, 6);
    expect(b.hung.pending_mL[b.row("saline")]).toBeCloseTo(500, 6);
  });

  it("is as cold as its store unless a warmer warms it", () => {
    for (const [warmer_degC, comes_degC] of [
      [4, 4],
      [37, 37],
    ] as const) {
      const b = bench();
      b.line.warmer_degC[0] = warmer_degC;
      b.hung.pending_mL[b.row("redCells")] = 10;
      b.run(20);
      expect(b.fast.heat_J[0] / 10 / HEAT_CAPACITY_J_PER_ML_K).toBeCloseTo(comes_degC, 6);
    }
  });

  it("holds red cells of their age, between two weeks too", () => {
    const b = bench();
    b.line.age_days[0] = 38.5;
    b.hung.pending_mL[b.row("redCells")] = 10;
    b.run(20);
    const mean = (compose(storedCells(35)).potassium_mmol + compose(storedCells(42)).potassium_mmol) / 2;
    expect(b.slow.potassium_mmol[0]).toBeCloseTo(10 * mean, 9);
  });
});

test("Washed cells come out of the saver, nine tenths of what was there, without their potassium", () => {
  const b = bench({ saver: 2 });
  b.hung.pending_mL[b.row("washedCells")] = 500;
  b.line.speed_mL_per_min[0] = 200;
  b.run(120);
  const washed_mL = b.volumes.volume_mL[0] - 50;
  expect(b.volumes.volume_mL[2]).toBeCloseTo(25, 6);
  expect(b.slow.hemoglobin_g[0]).toBeCloseTo(0.9 * 28 * (1 - 25 / 400), 6);
  expect(washed_mL).toBeCloseTo(b.slow.hemoglobin_g[0] / compose(washedCells.fluid).hemoglobin_g, 6);
  expect(b.slow.potassium_mmol[0]).toBeLessThan(0.05 * 1.5);
  // What came to the patient and what is left in the saver are what was there, but for what the bowl threw away.
  expect(b.transfused.net_hemoglobin_g[0]).toBeCloseTo(-0.1 * 28 * (1 - 25 / 400), 6);
});

test("All that can be hung at once, in a man whose blood falls ill of it, leaves nothing unaccounted for", () => {
  const engine = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 3 });
  const start = engine.balance();
  engine.setControl("product.line.speed", 100);
  for (const { name } of PRODUCTS) {
    const id = `product.${name}.units` as "product.redCells.units";
    engine.setControl(id, 0.1);
  }
  for (const id of ["hemolyticTransfusionReaction", "malignantHyperthermia", "coldAgglutinins"])
    engine.disturb(id, 1, 0);
  engine.step(5_000);
  engine.setControl("product.line.site", 1);
  engine.step(5_000);
  expect(engine.slot("patient.product.cryoprecipitate.given_mL")).toBeGreaterThan(16);
  expect(leaksBetween(start, engine.balance()).filter(({ relative }) => !(relative <= 1e-9))).toEqual([]);
});

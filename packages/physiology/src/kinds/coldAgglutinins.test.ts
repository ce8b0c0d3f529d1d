import { describe, expect, it } from "vitest";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/hematocrit.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { clumpedIn, coldAgglutininKind, dissolveClumps, thickenCold } from "./coldAgglutinins.ts";
import { fastContentKind, slowContentKind } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import { hemolysisKind } from "./hemolysis.ts";
import { ledgerKind } from "./ledger.ts";
import type { Pipes } from "./pipes.ts";

/** A liter of warm blood and 100 mL in a heat exchanger, a way out of each. */
function bench(cold_degC: number, titer = 1) {
  const c = {
    ...emptyRows(coldAgglutininKind, 1, { titer, threshold_degC: 30 }),
    warm: Int32Array.of(0),
  };
  const fast = emptyRows(fastContentKind, 2);
  const slow = emptyRows(slowContentKind, 2);
  const patient = Int32Array.of(0);
  const circuit = Int32Array.of(1);
  fast.heat_J_per_mL.set([37 * HEAT_CAPACITY_J_PER_ML_K, cold_degC * HEAT_CAPACITY_J_PER_ML_K]);
  const density = 0.3 * CELL_HEMOGLOBIN_G_PER_ML;
  slow.hemoglobin_g_per_mL.fill(density);
  slow.hemoglobin_g.set([1000 * density, 100 * density]);
  const pipes = { viscosityRatio: Float64Array.of(1, 1), edge: Int32Array.of(0, 1) } as unknown as Pipes;
  const edges = { from: Int32Array.of(0, 1) } as unknown as Edges;
  const hemolysis = {
    ...emptyRows(hemolysisKind, 1),
    viscera: Int32Array.of(0),
    water: Int32Array.of(-1),
  };
  const ledger = emptyRows(ledgerKind, 1);
  return { c, fast, slow, patient, circuit, pipes, edges, hemolysis, ledger };
}

describe("cold agglutinins", () => {
  it("clump blood below their threshold alone, the more the colder, and not thin blood", () => {
    const clumped = (t: number): number => {
      const { c, fast, slow } = bench(t);
      return clumpedIn(c, 1, fast, slow);
    };
    expect(clumped(31)).toBe(0);
    expect(clumped(24)).toBeCloseTo(0.5, 9);
    expect(clumped(4)).toBe(1);
  });

  it("make cold ways several times as narrow and leave warm ones", () => {
    const { c, pipes, edges, fast, slow } = bench(10);
    thickenCold(c, pipes, edges, fast, slow);
    expect([...pipes.viscosityRatio]).toEqual([1, 7]);
  });

  it("dissolve what complement has bound to, once it is warm", () => {
    const { c, fast, slow, patient, circuit, hemolysis, ledger } = bench(10);
    for (let i = 0; i < 6000; i++) dissolveClumps(c, patient, circuit, fast, slow, hemolysis, ledger);
    expect(slow.freeHemoglobin_g[0]).toBeGreaterThan(0.1);
    expect(slow.freeHemoglobin_g[0]).toBeCloseTo(ledger.hemoglobinFreed_g[0], 9);
  });

  it("do nothing where there are none", () => {
    const { c, fast, slow, patient, circuit, hemolysis, ledger, pipes, edges } = bench(4, 0);
    thickenCold(c, pipes, edges, fast, slow);
    dissolveClumps(c, patient, circuit, fast, slow, hemolysis, ledger);
    expect([...pipes.viscosityRatio, ledger.hemoglobinFreed_g[0], c.fixed_g[0]]).toEqual([1, 1, 0, 0]);
  });
});

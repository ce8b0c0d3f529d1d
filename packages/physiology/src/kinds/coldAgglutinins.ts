import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import { burst } from "./hemolysis.ts";
import type { Hemolysis } from "./hemolysis.ts";
import type { Ledger } from "./ledger.ts";
import type { Pipes } from "./pipes.ts";

/**
 * Antibodies that clump red cells below a temperature of their own, wherever blood is that cold: bundle, heat exchanger,
 * cardioplegia line, a cold body.
 *
 *   clumped = titer·min(1, (threshold − T)/12 °C)·min(1, Hct/0.2)     viscosity of what flows there ×(1 + 6·clumped)
 *   complement binds to clumped cells in 10 min; above the threshold it dissolves 0.3 % of the cells that have it in a minute, and falls off in half an hour
 *
 * A threshold, activity that grows steeply below it, and clumps that part at once on warming: G. D. Fischer et al., Anesth Analg
 * 84:454, 1997, whose line of cold blood cardioplegia rose in pressure at once; usual thresholds lie below 30 °C. Sizes: teaching assumptions.
 */
export const coldAgglutininKind = defineKind({
  name: "coldAgglutinin",
  columns: ["titer", "threshold_degC", "fixed_g", "clumped_fraction"],
  parts: () => [{ name: "patient.coldAgglutinins" }],
  joints: { warm: (_part, plan) => plan.volume("patient.rightAtrium") },
  fill: (rows, row) => {
    rows.threshold_degC[row] = 30;
  },
});

export type ColdAgglutinins = TableOf<typeof coldAgglutininKind>;

/** Every 100 ms, after the viscosity of healthy blood is set: what clumps add to it in each pipe. */
export function thickenCold(
  c: ColdAgglutinins,
  pipes: Pipes,
  edges: Edges,
  fast: FastContents,
  slow: SlowContents,
): void {
  if (c.titer[0] === 0) return;
  for (let i = 0; i < pipes.edge.length; i++) {
    const source = edges.from[pipes.edge[i]];
    const clumped = clumpedIn(c, source, fast, slow);
    if (clumped > 0) pipes.viscosityRatio[i] *= 1 + THICKENS * clumped;
  }
}

/** Every 100 ms: complement on cold cells, and what it does as they are warm again. Donor cells in a cold bag meet no antibodies. */
export function dissolveClumps(
  c: ColdAgglutinins,
  patient: Int32Array,
  circuit: Int32Array,
  fast: FastContents,
  slow: SlowContents,
  hemolysis: Hemolysis,
  ledger: Ledger,
): void {
  if (c.titer[0] === 0 && c.fixed_g[0] === 0) return;
  const clumped_g = clumpedOf(c, patient, fast, slow) + clumpedOf(c, circuit, fast, slow);
  const blood_g = heldOf(patient, slow) + heldOf(circuit, slow);
  c.clumped_fraction[0] = blood_g > 0 ? clumped_g / blood_g : 0;
  if (clumped_g > c.fixed_g[0]) c.fixed_g[0] += (clumped_g - c.fixed_g[0]) * (CONTROL_S / FIXES_S);
  if (temperature_degC(c.warm[0], fast) < c.threshold_degC[0]) return;
  const wanted_g = c.fixed_g[0] * (DISSOLVES_PER_MIN / 60) * CONTROL_S;
  const before_g = hemolysis.freed_g[0];
  burst(hemolysis, slow, ledger, c.warm[0], wanted_g);
  c.fixed_g[0] = Math.max(0, c.fixed_g[0] - (hemolysis.freed_g[0] - before_g));
  // What complement has not done is undone as it falls off.
  c.fixed_g[0] -= c.fixed_g[0] * (CONTROL_S / FALLS_OFF_S);
  if (c.fixed_g[0] < NOTHING_G) c.fixed_g[0] = 0;
}

function clumpedOf(c: ColdAgglutinins, rows: Int32Array, fast: FastContents, slow: SlowContents): number {
  let clumped_g = 0;
  for (let k = 0; k < rows.length; k++)
    clumped_g += slow.hemoglobin_g[rows[k]] * clumpedIn(c, rows[k], fast, slow);
  return clumped_g;
}

function heldOf(rows: Int32Array, slow: SlowContents): number {
  let held_g = 0;
  for (let k = 0; k < rows.length; k++) held_g += slow.hemoglobin_g[rows[k]];
  return held_g;
}

/** Share of the full clumping in what a volume holds. */
export function clumpedIn(
  c: ColdAgglutinins,
  volume: number,
  fast: FastContents,
  slow: SlowContents,
): number {
  const colder_degC = c.threshold_degC[0] - temperature_degC(volume, fast);
  if (!(colder_degC > 0)) return 0;
  const hematocrit = slow.hemoglobin_g_per_mL[volume] / CELL_HEMOGLOBIN_G_PER_ML;
  return c.titer[0] * Math.min(1, colder_degC / FULL_BELOW_DEGC) * Math.min(1, hematocrit / FULL_HEMATOCRIT);
}

function temperature_degC(volume: number, fast: FastContents): number {
  return fast.heat_J_per_mL[volume] / HEAT_CAPACITY_J_PER_ML_K;
}

const FULL_BELOW_DEGC = 12;
const FULL_HEMATOCRIT = 0.2;
const THICKENS = 6;
const FIXES_S = 600;
const DISSOLVES_PER_MIN = 0.003;
const FALLS_OFF_S = 1800;
const NOTHING_G = 1e-3;

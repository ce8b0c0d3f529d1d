import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/hematocrit.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { HEMOLYSIS } from "../equipment/centrifugalPump.ts";
import { pow } from "../math/pow.ts";
import type { CentrifugalPumps } from "./centrifugalPumps.ts";
import type { SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import type { Ledger } from "./ledger.ts";
import type { MeteredPumps } from "./meteredPumps.ts";
import type { RollerPumps } from "./rollerPumps.ts";
import { tissueKind } from "./tissues.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Hemoglobin that pumps and suckers set free from red cells, and its way out of the plasma.
 *
 *   centrifugal  NIH·(N/3000 rpm)^5.3·(Q/5 L/min)^−1.3·Q·(1 + clot·10)·s,    NIH of the pump's list (g per 100 L), Q at least 0.5 L/min
 *   roller       0.02 g per 100 L·(1 + 100·|occlusion − 1|)·s
 *   sucker       0.5 mg per milliliter of blood that comes with as much air
 *   water        0.03 g for each milliliter of water that leaks into the blood (`circuit.waterLeak`)
 *   s = 1 + ((−100 − P_in)/50 mmHg)² below an inlet pressure of −100 mmHg
 *
 * Cells give off their potassium with it, 0.3 mmol per gram. Haptoglobin and kidneys clear plasma at 1.2 mL/s: a half-time
 * near half an hour. `factor` scales the whole (fragile cells). NIH and its exponents are published (`equipment/centrifugalPump.ts`),
 * the rest is teaching assumption; what a cannula's jet tears is in `kinds/cannulaJets.ts`.
 */
export const hemolysisKind = defineKind({
  name: "hemolysis",
  columns: ["factor", "clearance_mL_per_s", "freed_g"],
  parts: () => [{ name: "patient.hemolysis" }],
  joints: {
    viscera: (_part, plan) => {
      const tissue = tissueKind.parts(plan).find(({ name }) => name === "patient.viscera");
      return tissue === undefined ? -1 : plan.volume(tissue.bed);
    },
    water: (_part, plan) => plan.edges.findIndex(({ name }) => name === "circuit.waterLeak"),
  },
  fill: (rows, row) => {
    rows.factor[row] = 1;
    rows.clearance_mL_per_s[row] = 1.2;
  },
});

export type Hemolysis = TableOf<typeof hemolysisKind>;

/** Every 100 ms. */
export function freeHemoglobin(
  hemolysis: Hemolysis,
  centrifugals: CentrifugalPumps,
  rollers: RollerPumps,
  metered: MeteredPumps,
  edges: Edges,
  volumes: Volumes,
  slow: SlowContents,
  ledger: Ledger,
): void {
  const scale = hemolysis.factor[0] * CONTROL_S;
  for (let i = 0; i < centrifugals.edge.length; i++) {
    const flow_mL_per_s = Math.abs(edges.flow_mL_per_s[centrifugals.edge[i]]);
    const clot = centrifugals.grownThrombus[i];
    const rate = centrifugals.hemolysis_g_per_100L[i] * PER_100L * (1 + 10 * clot);
    burst(
      hemolysis,
      slow,
      ledger,
      centrifugals.outlet[i],
      rate *
        turned(centrifugals.speed_rpm[i], flow_mL_per_s) *
        suction(volumes, centrifugals.inlet[i]) *
        scale,
    );
  }
  for (let i = 0; i < rollers.edge.length; i++) {
    const flow_mL_per_s = Math.abs(edges.flow_mL_per_s[rollers.edge[i]]);
    const rate = ROLLER_G_PER_100L * PER_100L * (1 + 100 * Math.abs(rollers.occlusion[i] - 1));
    burst(
      hemolysis,
      slow,
      ledger,
      rollers.outlet[i],
      rate * flow_mL_per_s * suction(volumes, rollers.inlet[i]) * scale,
    );
  }
  for (let i = 0; i < metered.edge.length; i++) {
    const air_mL_per_s = metered.drawnAir_mL_per_s[i];
    if (air_mL_per_s === 0) continue;
    const blood_mL_per_s = Math.max(0, edges.flow_mL_per_s[metered.edge[i]]);
    const mixed = air_mL_per_s / (air_mL_per_s + blood_mL_per_s);
    burst(hemolysis, slow, ledger, metered.to[i], SUCKED_G_PER_ML * 2 * mixed * blood_mL_per_s * scale);
  }
  const leak = hemolysis.water[0];
  if (leak >= 0) {
    const water_mL_per_s = Math.max(0, edges.flow_mL_per_s[leak]);
    burst(hemolysis, slow, ledger, edges.to[leak], WATER_G_PER_ML * water_mL_per_s * scale);
  }
  clear(hemolysis, volumes, slow, ledger);
}

/** The flow in mL/s that would free as much at the standard speed and flow: what circles in a head is sheared again and again. */
function turned(speed_rpm: number, flow_mL_per_s: number): number {
  if (!(speed_rpm > 0)) return 0;
  const passing_mL_per_s = Math.max(LEAST_ML_PER_S, flow_mL_per_s);
  return (
    STANDARD_ML_PER_S *
    pow(speed_rpm / HEMOLYSIS.speed_rpm, HEMOLYSIS.bySpeed) *
    pow(passing_mL_per_s / STANDARD_ML_PER_S, 1 + HEMOLYSIS.byFlow)
  );
}

/** Red cells of a volume burst, no more than a fiftieth of them in a step: bound hemoglobin becomes free, potassium comes with it. */
export function burst(
  hemolysis: Hemolysis,
  slow: SlowContents,
  ledger: Ledger,
  volume: number,
  wanted_g: number,
): void {
  const held_g = slow.hemoglobin_g[volume];
  const freed_g = Math.min(wanted_g, MOST_SHARE * held_g);
  if (!(freed_g > 0)) return;
  const share = freed_g / held_g;
  slow.hemoglobin_g[volume] -= freed_g;
  slow.freeHemoglobin_g[volume] += freed_g;
  slow.fetalHemoglobin_g[volume] -= slow.fetalHemoglobin_g[volume] * share;
  slow.dpg_mmol[volume] -= slow.dpg_mmol[volume] * share;
  const potassium_mmol = freed_g * POTASSIUM_MMOL_PER_G;
  slow.potassium_mmol[volume] += potassium_mmol;
  ledger.potassiumEntered_mmol[0] += potassium_mmol;
  ledger.hemoglobinFreed_g[0] += freed_g;
  hemolysis.freed_g[0] += freed_g;
}

function clear(hemolysis: Hemolysis, volumes: Volumes, slow: SlowContents, ledger: Ledger): void {
  const volume = hemolysis.viscera[0];
  if (volume < 0) return;
  const plasma_mL = volumes.volume_mL[volume] - slow.hemoglobin_g[volume] / CELL_HEMOGLOBIN_G_PER_ML;
  const share = Math.min(0.1, (hemolysis.clearance_mL_per_s[0] * CONTROL_S) / Math.max(1, plasma_mL));
  const cleared_g = share * Math.max(0, slow.freeHemoglobin_g[volume]);
  slow.freeHemoglobin_g[volume] -= cleared_g;
  ledger.freeHemoglobinCleared_g[0] += cleared_g;
}

function suction(volumes: Volumes, inlet: number): number {
  const beyond = Math.max(0, -100 - volumes.pressure_mmHg[inlet]) / 50;
  return 1 + Math.min(MOST_SUCTION, beyond * beyond);
}

/** g per 100 L in g per mL. */
export const PER_100L = 1e-5;
const STANDARD_ML_PER_S = HEMOLYSIS.flow_L_per_min / 0.06;
/** Half a liter per minute: below it a head that turns frees as much as there. */
const LEAST_ML_PER_S = 0.5 / 0.06;
const ROLLER_G_PER_100L = 0.02;
const SUCKED_G_PER_ML = 0.0005;
const WATER_G_PER_ML = 0.03;
const MOST_SHARE = 0.02;
const MOST_SUCTION = 100;
/** 100 mmol per liter of cells, of 335 g hemoglobin. */
const POTASSIUM_MMOL_PER_G = 0.3;

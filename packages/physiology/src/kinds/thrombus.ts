import { CONTROL_S } from "../engine/rates.ts";
import type { CentrifugalPumps } from "./centrifugalPumps.ts";
import type { SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import type { Hemostasis } from "./hemostasis.ts";
import { keptFluid, refreshed } from "./keptFluid.ts";
import type { Ledger } from "./ledger.ts";
import type { OxygenatorCells, Oxygenators } from "./oxygenators.ts";
import { clotOf } from "./oxygenatorGasSide.ts";
import type { Pipes } from "./pipes.ts";
import type { Traps } from "./traps.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Every 100 ms: clot in bundle, filters and centrifugal pumps (`kinds/hemoconcentrators.ts` grows its own), as a share of each that it has closed.
 *
 *   growth = (1 − p)²·(1 + 2·(1 − Q/1 L/min))/20 min,   each bracket from 0 on      p: `kinds/keptFluid.ts`
 *
 * Without anything that keeps it fluid a circuit clots within twenty minutes, sooner where blood hardly moves. A part that closes takes
 * platelets and fibrinogen of five times its volume of blood out of what it holds (teaching assumptions). Nothing dissolves.
 */
export function growThrombus(
  oxygenators: Oxygenators,
  cells: OxygenatorCells,
  traps: Traps,
  circuitTraps: number,
  pumps: CentrifugalPumps,
  pipes: Pipes,
  edges: Edges,
  volumes: Volumes,
  slow: SlowContents,
  h: Hemostasis,
  ledger: Ledger,
): void {
  for (let o = 0; o < oxygenators.outlet.length; o++) {
    const volume = oxygenators.outlet[o];
    const flow_mL_per_s = oxygenators.bloodFlow_mL_per_s[o];
    const growth =
      oxygenators.thrombogenicity[o] *
      growthIn(oxygenators.bivalirudin_fraction, o, volume, flow_mL_per_s, h, volumes, slow);
    const closed = oxygenators.thrombus[o];
    oxygenators.thrombus[o] = grown(closed, oxygenators.aging_per_day[o] / S_PER_DAY + growth);
    // A bundle is as many such volumes as it has cells; what merely ages holds nothing back.
    feed((1 - closed) * growth * CONTROL_S * oxygenators.cellCount[o], volume, volumes, slow, ledger);
    const plug = narrowing(clotOf(oxygenators, o));
    const first = oxygenators.firstCell[o];
    for (let i = first; i < first + oxygenators.cellCount[o]; i++) {
      const pipe = cells.inletPipe[i];
      if (pipe >= 0) pipes.plug[pipe] = plug;
    }
  }
  for (let i = 0; i < circuitTraps; i++) {
    const pipe = traps.pipe[i];
    if (pipe < 0) continue;
    const volume = traps.volume[i];
    const flow_mL_per_s = Math.abs(edges.flow_mL_per_s[pipes.edge[pipe]]);
    const growth = growthIn(traps.bivalirudin_fraction, i, volume, flow_mL_per_s, h, volumes, slow);
    const closed = traps.thrombus[i];
    traps.thrombus[i] = grown(closed, growth);
    feed((1 - closed) * growth * CONTROL_S, volume, volumes, slow, ledger);
  }
  for (let i = 0; i < pumps.edge.length; i++) {
    const volume = pumps.inlet[i];
    const flow_mL_per_s = Math.abs(edges.flow_mL_per_s[pumps.edge[i]]);
    const growth = growthIn(pumps.bivalirudin_fraction, i, volume, flow_mL_per_s, h, volumes, slow);
    const closed = pumps.grownThrombus[i];
    pumps.grownThrombus[i] = grown(closed, growth);
    feed((1 - closed) * growth * CONTROL_S, volume, volumes, slow, ledger);
  }
}

/**
 * What clot adds to a resistance, over the resistance: a bundle of which a share c is closed has (1 − 0.9·c)⁻³ of it, 3 at a third, 6
 * at a half (teaching assumption: channels narrow as well as close).
 */
export function narrowing(closed: number): number {
  const left = 1 - 0.9 * Math.max(0, Math.min(1, closed));
  return 1 / (left * left * left) - 1;
}

/** Share of what is open that closes per second in a part; `fresh` is what it has of the patient's bivalirudin, by rows. */
export function growthIn(
  fresh: Float64Array,
  row: number,
  volume: number,
  flow_mL_per_s: number,
  h: Hemostasis,
  volumes: Volumes,
  slow: SlowContents,
): number {
  if (h.bivalirudin_mg_per_L[0] > 0)
    fresh[row] = refreshed(fresh[row], flow_mL_per_s, volumes.volume_mL[volume]);
  const lacking = 1 - keptFluid(h, volumes, slow, volume, fresh[row]);
  if (!(lacking > 0)) return 0;
  return (lacking * lacking * (1 + 2 * Math.max(0, 1 - flow_mL_per_s / SLOW_ML_PER_S))) / CLOTS_S;
}

/** The share of a part that clot has closed, a tenth of a second later. */
export function grown(closed: number, growth_per_s: number): number {
  return closed + (1 - closed) * growth_per_s * CONTROL_S;
}

/** Platelets and fibrinogen that a clot takes, at most a fiftieth of what is there. */
function feed(closing: number, volume: number, volumes: Volumes, slow: SlowContents, ledger: Ledger): void {
  if (!(closing > 0 && volumes.volume_mL[volume] > 1)) return;
  const share = Math.min(0.02, closing * HELD_VOLUMES);
  const platelets_1e9 = share * slow.platelets_1e9[volume];
  slow.platelets_1e9[volume] -= platelets_1e9;
  ledger.plateletsLeft_1e9[0] += platelets_1e9;
  const fibrinogen_g = share * slow.fibrinogen_g[volume];
  slow.fibrinogen_g[volume] -= fibrinogen_g;
  ledger.fibrinogenLeft_g[0] += fibrinogen_g;
}

const S_PER_DAY = 86_400;
const SLOW_ML_PER_S = 1000 / 60;
const CLOTS_S = 1200;
const HELD_VOLUMES = 5;

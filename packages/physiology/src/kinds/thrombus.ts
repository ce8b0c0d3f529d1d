import { CONTROL_S } from "../engine/rates.ts";
import type { CentrifugalPumps } from "./centrifugalPumps.ts";
import type { SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import type { OxygenatorCells, Oxygenators } from "./oxygenators.ts";
import { clotOf } from "./oxygenatorGasSide.ts";
import type { Pipes } from "./pipes.ts";
import type { Traps } from "./traps.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Every 100 ms: clot in bundle, filters and centrifugal pumps (`kinds/hemoconcentrators.ts` grows its own), as a share of each that it has closed.
 *
 *   growth = (1 − heparin/0.3 U/mL)²·(1 + 2·(1 − Q/1 L/min))/20 min,   each bracket from 0 on
 *
 * Without any heparin a circuit clots within twenty minutes, sooner where blood hardly moves; above 0.3 U/mL, the
 * lower bound of ECMO, it doesn't (teaching assumptions). Platelets, fibrinogen and antithrombin are left out; nothing dissolves.
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
): void {
  for (let o = 0; o < oxygenators.outlet.length; o++) {
    oxygenators.thrombus[o] = grown(
      oxygenators.thrombus[o],
      oxygenators.aging_per_day[o] / S_PER_DAY +
        oxygenators.thrombogenicity[o] *
          growth_per_s(
            slow.heparin_IU[oxygenators.outlet[o]] / volumes.volume_mL[oxygenators.outlet[o]],
            oxygenators.bloodFlow_mL_per_s[o],
          ),
    );
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
    traps.thrombus[i] = withThrombus(
      traps.thrombus[i],
      slow.heparin_IU[volume] / volumes.volume_mL[volume],
      Math.abs(edges.flow_mL_per_s[pipes.edge[pipe]]),
    );
  }
  for (let i = 0; i < pumps.edge.length; i++) {
    const volume = pumps.inlet[i];
    pumps.grownThrombus[i] = withThrombus(
      pumps.grownThrombus[i],
      slow.heparin_IU[volume] / volumes.volume_mL[volume],
      Math.abs(edges.flow_mL_per_s[pumps.edge[i]]),
    );
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

/** The share of a part that clot has closed, a tenth of a second later. */
export function withThrombus(closed: number, heparin_IU_per_mL: number, flow_mL_per_s: number): number {
  return grown(closed, growth_per_s(heparin_IU_per_mL, flow_mL_per_s));
}

function growth_per_s(heparin_IU_per_mL: number, flow_mL_per_s: number): number {
  const lacking = 1 - heparin_IU_per_mL / SAFE_IU_PER_ML;
  if (!(lacking > 0)) return 0;
  return (lacking * lacking * (1 + 2 * Math.max(0, 1 - flow_mL_per_s / SLOW_ML_PER_S))) / CLOTS_S;
}

function grown(closed: number, growth_per_s: number): number {
  return closed + (1 - closed) * growth_per_s * CONTROL_S;
}

const S_PER_DAY = 86_400;
const SAFE_IU_PER_ML = 0.3;
const SLOW_ML_PER_S = 1000 / 60;
const CLOTS_S = 1200;

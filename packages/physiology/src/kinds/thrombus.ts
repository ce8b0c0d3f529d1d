import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { CentrifugalPumps } from "./centrifugalPumps.ts";
import type { SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import type { Hemostasis } from "./hemostasis.ts";
import type { Ledger } from "./ledger.ts";
import type { OxygenatorCells, Oxygenators } from "./oxygenators.ts";
import { clotOf } from "./oxygenatorGasSide.ts";
import type { Pipes } from "./pipes.ts";
import type { Traps } from "./traps.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Every 100 ms: clot in bundle, filters and centrifugal pumps (`kinds/hemoconcentrators.ts` grows its own), as a share of each that it has closed.
 *
 *   growth = (1 − p)²·(1 + 2·(1 − Q/1 L/min))/20 min,   each bracket from 0 on
 *   p = heparin·min(1, 2·antithrombin)/(0.2 U per mL of plasma) + s·bivalirudin/(0.2 mg/L) + argatroban/(0.1 mg/L)
 *   ds/dt = (1 − s)·(Q − 2 mL/s)/V − s·ln 2/(5 min)    s: share of the bivalirudin that blood in the part still has
 *
 * Without anything that keeps it fluid a circuit clots within twenty minutes, sooner where blood hardly moves (teaching assumption).
 * Adults on ECMO who had a large thrombosis had a median anti-Xa of 0.09 U/mL, those without 0.36 (Arnouk, ASAIO J 2020, abstract). An
 * inhibitor is enough where it lengthens the aPTT by two fifths, as at the doses that kept circuits open. Thrombin and the
 * like cleave bivalirudin where blood stands: avoidance of stasis is what its trials ask for (EVOLUTION-ON); the 5 min are a teaching assumption.
 *
 * A part that closes takes platelets and fibrinogen of five times its volume of blood out of what it holds (teaching assumption).
 * Nothing dissolves.
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
  const hasBivalirudin = h.bivalirudin_mg_per_L[0] > 0;
  for (let o = 0; o < oxygenators.outlet.length; o++) {
    const volume = oxygenators.outlet[o];
    const flow_mL_per_s = oxygenators.bloodFlow_mL_per_s[o];
    if (hasBivalirudin)
      oxygenators.bivalirudin_fraction[o] = refreshed(
        oxygenators.bivalirudin_fraction[o],
        flow_mL_per_s,
        volumes.volume_mL[volume],
      );
    const kept = keptFluid(h, volumes, slow, volume, oxygenators.bivalirudin_fraction[o]);
    const clots_per_s = oxygenators.thrombogenicity[o] * growth_per_s(kept, flow_mL_per_s);
    const before = oxygenators.thrombus[o];
    oxygenators.thrombus[o] = grown(before, oxygenators.aging_per_day[o] / S_PER_DAY + clots_per_s);
    if (clots_per_s > 0) {
      const closed = (1 - before) * clots_per_s * CONTROL_S;
      feed(closed * oxygenators.cellCount[o], volume, volumes, slow, ledger);
    }
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
    if (hasBivalirudin)
      traps.bivalirudin_fraction[i] = refreshed(
        traps.bivalirudin_fraction[i],
        flow_mL_per_s,
        volumes.volume_mL[volume],
      );
    const before = traps.thrombus[i];
    traps.thrombus[i] = withThrombus(
      before,
      keptFluid(h, volumes, slow, volume, traps.bivalirudin_fraction[i]),
      flow_mL_per_s,
    );
    if (traps.thrombus[i] > before) feed(traps.thrombus[i] - before, volume, volumes, slow, ledger);
  }
  for (let i = 0; i < pumps.edge.length; i++) {
    const volume = pumps.inlet[i];
    const flow_mL_per_s = Math.abs(edges.flow_mL_per_s[pumps.edge[i]]);
    if (hasBivalirudin)
      pumps.bivalirudin_fraction[i] = refreshed(
        pumps.bivalirudin_fraction[i],
        flow_mL_per_s,
        volumes.volume_mL[volume],
      );
    const before = pumps.grownThrombus[i];
    pumps.grownThrombus[i] = withThrombus(
      before,
      keptFluid(h, volumes, slow, volume, pumps.bivalirudin_fraction[i]),
      flow_mL_per_s,
    );
    if (pumps.grownThrombus[i] > before) feed(pumps.grownThrombus[i] - before, volume, volumes, slow, ledger);
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

/** What keeps the blood of a volume from clotting, where `bivalirudin_fraction` of the patient's bivalirudin is left: 1 is enough. */
export function keptFluid(
  h: Hemostasis,
  volumes: Volumes,
  slow: SlowContents,
  volume: number,
  bivalirudin_fraction: number,
): number {
  const plasma_mL = volumes.volume_mL[volume] - slow.hemoglobin_g[volume] / CELL_HEMOGLOBIN_G_PER_ML;
  const heparin =
    (slow.heparin_IU[volume] / Math.max(1e-3, plasma_mL)) * Math.min(1, 2 * h.antithrombin_fraction[0]);
  return (
    heparin / ENOUGH_HEPARIN_IU_PER_ML +
    (bivalirudin_fraction * h.bivalirudin_mg_per_L[0]) / ENOUGH_BIVALIRUDIN_MG_PER_L +
    h.argatroban_mg_per_L[0] / ENOUGH_ARGATROBAN_MG_PER_L
  );
}

/** The share of the patient's bivalirudin that a part's blood has, a tenth of a second later: inflow brings it, standing blood cleaves it. */
export function refreshed(share: number, flow_mL_per_s: number, volume_mL: number): number {
  const inflow =
    (Math.max(0, Math.abs(flow_mL_per_s) - SLOSHED_ML_PER_S) * CONTROL_S) / Math.max(1, volume_mL);
  return (share + inflow) / (1 + inflow + CLEAVED_PER_S * CONTROL_S);
}

/** The share of a part that clot has closed, a tenth of a second later. */
export function withThrombus(closed: number, keptFluid: number, flow_mL_per_s: number): number {
  return grown(closed, growth_per_s(keptFluid, flow_mL_per_s));
}

function growth_per_s(keptFluid: number, flow_mL_per_s: number): number {
  const lacking = 1 - keptFluid;
  if (!(lacking > 0)) return 0;
  return (lacking * lacking * (1 + 2 * Math.max(0, 1 - flow_mL_per_s / SLOW_ML_PER_S))) / CLOTS_S;
}

function grown(closed: number, growth_per_s: number): number {
  return closed + (1 - closed) * growth_per_s * CONTROL_S;
}

/** Platelets and fibrinogen that a clot takes, at most a fiftieth of what is there. */
function feed(closed: number, volume: number, volumes: Volumes, slow: SlowContents, ledger: Ledger): void {
  if (!(volumes.volume_mL[volume] > 1)) return;
  const share = Math.min(0.02, closed * HELD_VOLUMES);
  const platelets_1e9 = share * slow.platelets_1e9[volume];
  slow.platelets_1e9[volume] -= platelets_1e9;
  ledger.plateletsLeft_1e9[0] += platelets_1e9;
  const fibrinogen_g = share * slow.fibrinogen_g[volume];
  slow.fibrinogen_g[volume] -= fibrinogen_g;
  ledger.fibrinogenLeft_g[0] += fibrinogen_g;
}

const S_PER_DAY = 86_400;
const ENOUGH_HEPARIN_IU_PER_ML = 0.2;
const ENOUGH_BIVALIRUDIN_MG_PER_L = 0.2;
const ENOUGH_ARGATROBAN_MG_PER_L = 0.1;
/** What beats and breaths push to and fro through a pump that stands brings nothing new. */
const SLOSHED_ML_PER_S = 2;
const CLEAVED_PER_S = Math.LN2 / 300;
const SLOW_ML_PER_S = 1000 / 60;
const CLOTS_S = 1200;
const HELD_VOLUMES = 5;

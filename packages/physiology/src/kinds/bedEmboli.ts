import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { FastContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { gasVolumePerMmol_mL } from "./gasVolume.ts";
import type { Tissues } from "./tissues.ts";

/**
 * What reached the small vessels of each organ since the start: gas in bubbles (mL at the pressure of the room) and particles
 * (their number). Rows are the tissues, then the lungs.
 */
export const bedEmboliKind = defineKind({
  name: "bedEmboli",
  columns: ["gasDose_mL", "particleDose"],
  parts: bedsOf,
});

export type BedEmboli = TableOf<typeof bedEmboliKind>;

/** Each way into such a bed. */
export const bedWayKind = defineKind({
  name: "bedWay",
  columns: [],
  parts: (plan) => {
    const beds = new Set(bedsOf(plan).map(({ bed }) => bed));
    return plan.edges.filter(({ from, to }) => beds.has(to) && !beds.has(from));
  },
  joints: {
    edge: (part, plan) => plan.edge(part.name),
    bed: (part, plan) => bedsOf(plan).findIndex(({ bed }) => bed === part.to),
  },
});

export type BedWays = TableOf<typeof bedWayKind>;

/**
 * Plaque of the aorta that a clamp or a jet sets free: `aortic_per_s` particles a second while it lasts, of a size that lodges. They go
 * where the flow goes, at once. What clots of a circuit shed is left out.
 */
export const debrisKind = defineKind({
  name: "debris",
  columns: ["aortic_per_s", "released"],
  parts: () => [{ name: "patient.debris" }],
});

export type Debris = TableOf<typeof debrisKind>;

/** Every 10 ms, before the edges' counters are emptied. */
export function countBedEmboli(emboli: BedEmboli, ways: BedWays, edges: Edges, fast: FastContents): void {
  for (let i = 0; i < ways.edge.length; i++) {
    const k = ways.edge[i];
    const bubbles = fast.bubbles_mmol_per_mL[edges.from[k]];
    if (bubbles > LEAST_MMOL_PER_ML && edges.moved_mL[k] > 0)
      emboli.gasDose_mL[ways.bed[i]] += edges.moved_mL[k] * bubbles * gasVolumePerMmol_mL(0);
  }
}

/** Every 100 ms. */
export function scatterDebris(debris: Debris, emboli: BedEmboli, tissues: Tissues): void {
  const released = debris.aortic_per_s[0] * CONTROL_S;
  if (released === 0) return;
  let flow_mL_per_s = 0;
  for (const one of tissues.flow_mL_per_s) flow_mL_per_s += one;
  if (!(flow_mL_per_s > 0)) return;
  debris.released[0] += released;
  for (let i = 0; i < tissues.flow_mL_per_s.length; i++)
    emboli.particleDose[i] += (released * tissues.flow_mL_per_s[i]) / flow_mL_per_s;
}

function bedsOf({ patient }: Plan): readonly { readonly name: string; readonly bed: string }[] {
  return [...patient.body.tissues, { name: "patient.lungs", bed: "patient.pulmonaryBed" }];
}

/** A microliter of gas in 25 liters of blood: what bubbles leave as they dissolve is not counted forever. */
const LEAST_MMOL_PER_ML = 1.6e-12;

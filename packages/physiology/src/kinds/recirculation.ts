import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { FAST_S } from "../engine/rates.ts";
import type { Edges } from "./edges.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Recirculation, as ultrasound dilution measures it: blood that a return cannula gives to a vein is marked, and what of it
 * reaches the drainage cannula before it has left the right atrium for the heart is counted. The marks are moved by the
 * same flows that carry everything else, each vein and the atrium mixed; they change nothing.
 *
 *   recirculated = Σ marked drained / Σ drained, over the last seconds
 */
export const markedVeinKind = defineKind({
  name: "markedVein",
  columns: ["marked_mL", "share"],
  parts: (plan) =>
    hasVenousReturn(plan) ? zoneOf(plan).map((volume) => ({ name: `${volume}.return`, volume })) : [],
  joints: { volume: (part, plan) => plan.volume(part.volume) },
});

/** The edges into, within and out of those veins; −1 is a place outside of them. */
export const markedWayKind = defineKind({
  name: "markedWay",
  columns: ["gives", "drains"],
  parts: (plan) => (hasVenousReturn(plan) ? waysOf(plan) : []),
  joints: {
    edge: (part, plan) => plan.edge(part.edge),
    from: (part, plan) => zoneOf(plan).indexOf(part.from),
    to: (part, plan) => zoneOf(plan).indexOf(part.to),
  },
  fill: (rows, row, part) => {
    rows.gives[row] = part.from === RETURN ? 1 : 0;
    rows.drains[row] = part.to.startsWith("circuit.") ? 1 : 0;
  },
});

/** What was drained lately, and what of it was marked. */
export const recirculationKind = defineKind({
  name: "recirculation",
  columns: ["drained_mL", "drainedMarked_mL", "fraction"],
  parts: (plan) => (hasVenousReturn(plan) ? [{ name: "circuit.recirculation" }] : []),
});

export type MarkedVeins = TableOf<typeof markedVeinKind>;
export type MarkedWays = TableOf<typeof markedWayKind>;
export type Recirculation = TableOf<typeof recirculationKind>;

/** Every 10 ms, before the edges' counters are emptied. */
export function followReturn(
  recirculation: Recirculation,
  veins: MarkedVeins,
  ways: MarkedWays,
  edges: Edges,
  volumes: Volumes,
): void {
  if (recirculation.fraction.length === 0) return;
  for (let i = 0; i < veins.volume.length; i++) {
    veins.share[i] = shareOf(veins.marked_mL[i], volumes.fastStart_mL[veins.volume[i]]);
  }
  const kept = 1 - FAST_S / MEMORY_S;
  let drained_mL = recirculation.drained_mL[0] * kept;
  let marked_mL = recirculation.drainedMarked_mL[0] * kept;
  for (let k = 0; k < ways.edge.length; k++) {
    const moved_mL = edges.moved_mL[ways.edge[k]];
    const from = ways.from[k];
    const to = ways.to[k];
    const source = moved_mL >= 0 ? from : to;
    // From outside comes unmarked blood, but marked from the return cannula; out of the drain back what was drained.
    const outside = moved_mL >= 0 ? ways.gives[k] : ways.drains[k] * recirculation.fraction[0];
    const passed_mL = moved_mL * (source >= 0 ? veins.share[source] : outside);
    if (from >= 0) veins.marked_mL[from] -= passed_mL;
    if (to >= 0) veins.marked_mL[to] += passed_mL;
    drained_mL += ways.drains[k] * moved_mL;
    marked_mL += ways.drains[k] * passed_mL;
  }
  recirculation.drained_mL[0] = drained_mL;
  recirculation.drainedMarked_mL[0] = marked_mL;
  recirculation.fraction[0] = drained_mL > LEAST_ML ? shareOf(marked_mL, drained_mL) : 0;
}

/** Where flow turns about, a little drained blood would give back more marks than it had, and that more in the next step. */
function shareOf(marked_mL: number, held_mL: number): number {
  return held_mL > 0 ? Math.max(0, Math.min(1, marked_mL / held_mL)) : 0;
}

/** The volume whose cannulas return blood to the patient. */
const RETURN = "circuit.arterialLine";
const ZONE = [
  "patient.rightAtrium",
  "patient.superiorVenaCava",
  "patient.thoracicInferiorCava",
  "patient.inferiorVenaCava",
];

function zoneOf({ volumes }: Plan): readonly string[] {
  return ZONE.filter((name) => volumes.some((volume) => volume.name === name));
}

function hasVenousReturn({ edges }: Plan): boolean {
  return edges.some((edge) => edge.from === RETURN && ZONE.includes(edge.to));
}

function waysOf(plan: Plan): readonly { name: string; edge: string; from: string; to: string }[] {
  const zone = zoneOf(plan);
  return plan.edges
    .filter((edge) => zone.includes(edge.from) || zone.includes(edge.to))
    .map((edge) => ({ name: `${edge.name}.return`, edge: edge.name, from: edge.from, to: edge.to }));
}

const MEMORY_S = 5;
const LEAST_ML = 1;

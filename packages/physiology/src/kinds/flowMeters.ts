import type { FlowMeterPart } from "../assemblies/Fragment.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { nextNoise } from "../engine/random.ts";
import type { RandomState } from "../engine/random.ts";
import type { Edges } from "./edges.ts";

/** A flow meter on an edge: what it has counted in all, kept every 100 ms for the last ten seconds. */
export const flowMeterKind = defineKind({
  name: "flowMeter",
  columns: ["counted_mL", "noise_mL", "next", "gain", "zero_mL_per_s", "connected"],
  parts: metersOf,
  joints: {
    edge: (part, plan) => plan.edge(part.edge),
    windows: (part) => Math.floor(part.window_s * 10 + 0.5),
  },
  fill: (rows, row, part) => {
    rows.noise_mL[row] = ((part.noise_L_per_min ?? 0) * 1000 * 0.1) / 60;
    rows.gain[row] = 1;
    rows.connected[row] = 1;
  },
});

/** The meters' counts at the last 101 ends of a 100 ms window; row = meter · 101 + place in the ring. */
export const flowHistoryKind = defineKind({
  name: "flowHistory",
  columns: ["counted_mL"],
  parts: (plan) =>
    metersOf(plan).flatMap((meter) =>
      Array.from({ length: FLOW_WINDOWS }, (_, i) => ({ name: `${meter.name}.window${i}` })),
    ),
});

export const FLOW_WINDOWS = 101;

export type FlowMeters = TableOf<typeof flowMeterKind>;
export type FlowHistory = TableOf<typeof flowHistoryKind>;

export function metersOf({
  patient,
  assembly,
}: Plan): readonly (FlowMeterPart & { readonly name: string })[] {
  return [...patient.body.flowMeters, ...assembly.flowMeters].map((part) => ({
    ...part,
    name: `meter.${part.signal}`,
  }));
}

/** Every 10 ms, before the edges' counters are emptied. */
export function countFlow(meters: FlowMeters, edges: Edges): void {
  for (let i = 0; i < meters.edge.length; i++)
    meters.counted_mL[i] += edges.moved_mL[meters.edge[i]] * meters.gain[i];
}

/** Every 100 ms: the meter's own noise and zero error, and a place in the ring. */
export function closeFlowWindow(meters: FlowMeters, history: FlowHistory, random: RandomState): void {
  for (let i = 0; i < meters.next.length; i++) {
    if (meters.noise_mL[i] > 0) meters.counted_mL[i] += meters.noise_mL[i] * nextNoise(random);
    meters.counted_mL[i] += meters.zero_mL_per_s[i] * 0.1;
    const at = (meters.next[i] + 1) % FLOW_WINDOWS;
    meters.next[i] = at;
    history.counted_mL[i * FLOW_WINDOWS + at] = meters.counted_mL[i];
  }
}

/** Mean flow in L/min over the last `windows` (1 to 100) windows of 100 ms. */
export function meanFlow_L_per_min(
  meters: FlowMeters,
  history: FlowHistory,
  meter: number,
  windows: number,
): number {
  const now = meters.next[meter];
  const then = (now - windows + FLOW_WINDOWS) % FLOW_WINDOWS;
  const first = meter * FLOW_WINDOWS;
  const counted_mL = history.counted_mL[first + now] - history.counted_mL[first + then];
  return (counted_mL * 0.6) / windows;
}

import { nextNoise } from "../engine/random.ts";
import type { RandomState } from "../engine/random.ts";
import type { RowsOf } from "../engine/kind.ts";
import type { Edges } from "./edges.ts";

/** A flow sensor on an edge: what it has counted in all, kept every 100 ms for the last ten seconds. */
export const flowSensorKind = {
  name: "flowSensor",
  columns: ["counted_mL", "noise_mL", "next"],
} as const;

/** The sensors' counts at the last 101 ends of a 100 ms window; row = sensor · 101 + place in the ring. */
export const flowHistoryKind = { name: "flowHistory", columns: ["counted_mL"] } as const;

export const FLOW_WINDOWS = 101;

export type FlowSensors = RowsOf<typeof flowSensorKind>;
export type FlowHistory = RowsOf<typeof flowHistoryKind>;

/** Every 10 ms, before the edges' counters are emptied. */
export function countFlow(sensors: FlowSensors, edgeOf: Int32Array, edges: Edges): void {
  for (let i = 0; i < edgeOf.length; i++) sensors.counted_mL[i] += edges.moved_mL[edgeOf[i]];
}

/** Every 100 ms: the sensor's own noise, and a place in the ring. */
export function closeFlowWindow(sensors: FlowSensors, history: FlowHistory, random: RandomState): void {
  for (let i = 0; i < sensors.next.length; i++) {
    if (sensors.noise_mL[i] > 0) sensors.counted_mL[i] += sensors.noise_mL[i] * nextNoise(random);
    const at = (sensors.next[i] + 1) % FLOW_WINDOWS;
    sensors.next[i] = at;
    history.counted_mL[i * FLOW_WINDOWS + at] = sensors.counted_mL[i];
  }
}

/** Mean flow in L/min over the last `windows` (1 to 100) windows of 100 ms. */
export function meanFlow_L_per_min(
  sensors: FlowSensors,
  history: FlowHistory,
  sensor: number,
  windows: number,
): number {
  const now = sensors.next[sensor];
  const then = (now - windows + FLOW_WINDOWS) % FLOW_WINDOWS;
  const first = sensor * FLOW_WINDOWS;
  const counted_mL = history.counted_mL[first + now] - history.counted_mL[first + then];
  return (counted_mL * 0.6) / windows;
}

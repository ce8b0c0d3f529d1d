import type { Text } from "@openperfusion/signals";
import { pow } from "../math/pow.ts";
import { L_PER_MIN_OF_ML_PER_S } from "./flowCurve.ts";
import type { SourcesOf } from "./sources.ts";

/** A point of a pump's map that was measured, and how near the model has to come. */
export interface PumpPoint {
  readonly speed_rpm: number;
  readonly flow_L_per_min: number;
  readonly head_mmHg: number;
  readonly tolerance: number;
  readonly source: string;
}

/** Hemoglobin set free, as published: normalized index of hemolysis (NIH) at one point of work. */
export interface HemolysisPoint {
  /** Where it is missing, the speed at which the map has this head and flow. */
  readonly speed_rpm?: number;
  readonly flow_L_per_min: number;
  readonly head_mmHg: number;
  readonly nih_g_per_100L: number;
  readonly source: string;
}

export interface CentrifugalPumpFigures {
  readonly a_mmHg_per_krpm2: number;
  readonly b_mmHg_min_per_L_krpm: number;
  readonly c_mmHg_min2_per_L2: number;
  readonly prime_mL: number;
  readonly fastest_rpm: number;
  readonly mostFlow_L_per_min: number;
}

/**
 * A centrifugal pump head. Its map by the affinity laws (head as speed², flow as speed):
 *
 *   head = a·N² − b·N·Q − c·Q·|Q|        (mmHg; N in thousands of rpm, Q in L/min)
 *
 * Forward, zero and backward flow are one law. A stopped pump is a turbulent resistance c, the same both ways, and
 * blood runs back through it; at a slow speed it holds back a·N². Fitted to few points: between them the course is
 * assumed, above all the shut-off head. Blood's viscosity and cavitation are not modelled.
 */
export interface CentrifugalPump extends CentrifugalPumpFigures {
  readonly id: string;
  readonly label: Text;
  readonly points: readonly PumpPoint[];
  readonly hemolysis: readonly HemolysisPoint[];
  readonly sources: SourcesOf<CentrifugalPumpFigures>;
}

export function pumpHead_mmHg(pump: CentrifugalPump, speed_rpm: number, flow_L_per_min: number): number {
  const n = speed_rpm / 1000;
  return (
    pump.a_mmHg_per_krpm2 * n * n -
    pump.b_mmHg_min_per_L_krpm * n * flow_L_per_min -
    pump.c_mmHg_min2_per_L2 * flow_L_per_min * Math.abs(flow_L_per_min)
  );
}

/** The speed that gives this head at this flow; 0 where even a stopped pump would give more. */
export function pumpSpeed_rpm(pump: CentrifugalPump, head_mmHg: number, flow_L_per_min: number): number {
  const b = pump.b_mmHg_min_per_L_krpm * flow_L_per_min;
  const needed = head_mmHg + pump.c_mmHg_min2_per_L2 * flow_L_per_min * Math.abs(flow_L_per_min);
  const square = b * b + 4 * pump.a_mmHg_per_krpm2 * needed;
  if (square <= 0) return 0;
  return Math.max(0, (1000 * (b + Math.sqrt(square))) / (2 * pump.a_mmHg_per_krpm2));
}

/** The same law for speed in rpm and flow in mL/s. */
export function pumpCoefficients(pump: CentrifugalPump): {
  readonly a_mmHg_per_rpm2: number;
  readonly b_mmHg_s_per_mL_rpm: number;
  readonly c_mmHg_s2_per_mL2: number;
} {
  return {
    a_mmHg_per_rpm2: pump.a_mmHg_per_krpm2 / 1e6,
    b_mmHg_s_per_mL_rpm: (pump.b_mmHg_min_per_L_krpm * L_PER_MIN_OF_ML_PER_S) / 1000,
    c_mmHg_s2_per_mL2: pump.c_mmHg_min2_per_L2 * L_PER_MIN_OF_ML_PER_S * L_PER_MIN_OF_ML_PER_S,
  };
}

/**
 * How hemoglobin freed per volume pumped goes with speed and flow: NIH ~ N^5.3·Q^−1.3. The first is the slope of the
 * Bio-Pump's three points at one flow (Artif Organs 20:572, 1996), whose speeds its assumed map gives; the second the six-fold
 * of a DP3 at 1 instead of 4 L/min (Schöps, J Transl Med 19:2, 2021, abstract; taken as per volume at a like speed, assumed).
 */
export const HEMOLYSIS = { bySpeed: 5.3, byFlow: -1.3, speed_rpm: 3000, flow_L_per_min: 5 } as const;

/** A pump's NIH at 3000 rpm and 5 L/min, from the first of its published points; in g per 100 L. */
export function hemolysisAtStandard_g_per_100L(pump: CentrifugalPump): number {
  const [point] = pump.hemolysis;
  const speed_rpm = point.speed_rpm ?? pumpSpeed_rpm(pump, point.head_mmHg, point.flow_L_per_min);
  return (
    point.nih_g_per_100L *
    pow(HEMOLYSIS.speed_rpm / speed_rpm, HEMOLYSIS.bySpeed) *
    pow(HEMOLYSIS.flow_L_per_min / point.flow_L_per_min, HEMOLYSIS.byFlow)
  );
}

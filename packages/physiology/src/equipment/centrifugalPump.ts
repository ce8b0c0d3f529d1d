import type { Text } from "@openperfusion/signals";
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

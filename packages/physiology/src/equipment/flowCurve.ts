/**
 * Pressure that a fluid loses on a way, as a curve of its flow in one test fluid:
 *
 *   ΔP = laminar·Q + turbulent·Q·|Q|        (mmHg, Q in L/min)
 *
 * Dynamic similarity (Y. M. Ganushchak et al., Perfusion 35:331, 2020, PMC7263036) says that ΔP·ρ/η² is one function of
 * Q·ρ/η. For this curve it comes out as laminar·η/η₀ and turbulent·ρ/ρ₀, exactly: the engine's pipes need no other law.
 * Its limit is the curve itself: blood at 5 L/min and 3 mPa·s is compared with water at 1.7 L/min, where charts start.
 * For a smooth bore (Blasius) charted in water from 2 to 6 L/min it gives at most 15 % too much from 1 to 4 mPa·s while
 * flow is at least 1 L/min per mPa·s, and half too much at 2 L/min and 4 mPa·s.
 */
export interface FlowCurve {
  readonly laminar_mmHg_min_per_L: number;
  readonly turbulent_mmHg_min2_per_L2: number;
}

export interface FlowPoint {
  readonly flow_L_per_min: number;
  readonly drop_mmHg: number;
}

export function curveDrop_mmHg(curve: FlowCurve, flow_L_per_min: number): number {
  return (
    (curve.laminar_mmHg_min_per_L + curve.turbulent_mmHg_min2_per_L2 * Math.abs(flow_L_per_min)) *
    flow_L_per_min
  );
}

/** Flow that a drop of `drop_mmHg` drives: the positive root; a curve without turbulence gives drop over resistance. */
export function curveFlow_L_per_min(curve: FlowCurve, drop_mmHg: number): number {
  const a = curve.turbulent_mmHg_min2_per_L2;
  const b = curve.laminar_mmHg_min_per_L;
  if (a === 0) return drop_mmHg / b;
  const flow = (Math.sqrt(b * b + 4 * a * Math.abs(drop_mmHg)) - b) / (2 * a);
  return drop_mmHg < 0 ? -flow : flow;
}

/** The curve through one point, when a part of the drop there (0 to 1) is taken for laminar. */
export function curveThrough(point: FlowPoint, laminarShare: number): FlowCurve {
  const resistance = point.drop_mmHg / point.flow_L_per_min;
  return {
    laminar_mmHg_min_per_L: laminarShare * resistance,
    turbulent_mmHg_min2_per_L2: ((1 - laminarShare) * resistance) / point.flow_L_per_min,
  };
}

/** The curve through two points of different flow. */
export function curveThroughTwo(low: FlowPoint, high: FlowPoint): FlowCurve {
  const resistance = low.drop_mmHg / low.flow_L_per_min;
  const turbulent =
    (high.drop_mmHg / high.flow_L_per_min - resistance) / (high.flow_L_per_min - low.flow_L_per_min);
  return {
    laminar_mmHg_min_per_L: resistance - turbulent * low.flow_L_per_min,
    turbulent_mmHg_min2_per_L2: turbulent,
  };
}

/** What the engine's pipes take: ΔP = (η/reference·resistance + turbulence·|q|)·q with q in mL/s. */
export interface PipeCoefficients {
  readonly resistance_mmHg_s_per_mL: number;
  readonly referenceViscosity_mPas: number;
  readonly turbulence_mmHg_s2_per_mL2: number;
}

/** One mL/s in L/min. */
export const L_PER_MIN_OF_ML_PER_S = 0.06;

/** Pipe coefficients of a curve measured in a fluid of the given viscosity, for a fluid `densityRatio` times as dense. */
export function pipeCoefficients(
  curve: FlowCurve,
  testViscosity_mPas: number,
  densityRatio: number,
): PipeCoefficients {
  return {
    resistance_mmHg_s_per_mL: curve.laminar_mmHg_min_per_L * L_PER_MIN_OF_ML_PER_S,
    referenceViscosity_mPas: testViscosity_mPas,
    turbulence_mmHg_s2_per_mL2:
      curve.turbulent_mmHg_min2_per_L2 * L_PER_MIN_OF_ML_PER_S * L_PER_MIN_OF_ML_PER_S * densityRatio,
  };
}

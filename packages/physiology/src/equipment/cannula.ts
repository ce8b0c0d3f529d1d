import type { Text } from "@openperfusion/signals";
import { type FlowCurve, type PipeCoefficients, curveDrop_mmHg, pipeCoefficients } from "./flowCurve.ts";
import { BLOOD_DENSITY_KG_PER_L } from "./sources.ts";

export type CannulaUse =
  | "femoral arterial"
  | "femoral venous"
  | "dual lumen, return"
  | "dual lumen, drainage"
  | "aortic"
  | "two-stage venous"
  | "bicaval venous"
  | "distal perfusion"
  | "antegrade cardioplegia"
  | "retrograde cardioplegia"
  | "left ventricular vent"
  | "axillary arterial";

/** A drop that was published for a flow; "at most" where the source only says that the flow was not yet limited. */
export interface CannulaPoint {
  readonly flow_L_per_min: number;
  readonly drop_mmHg: number;
  readonly says: "equal" | "at most";
  readonly tolerance: number;
}

/**
 * A cannula, or one lumen of it, with the curve of its pressure drop in the fluid that it was tested with.
 * Drops are counted positive whichever way the blood is meant to run. Kinks, a vessel wall sucked to the holes and
 * clot are the circuit's matter; how the tip lies in the vessel is not modelled.
 */
export interface Cannula {
  readonly id: string;
  readonly label: Text;
  readonly use: CannulaUse;
  readonly size_Fr: number;
  /** Unknown where it is missing. */
  readonly length_cm?: number;
  readonly testViscosity_mPas: number;
  readonly testDensity_kg_per_L: number;
  readonly curve: FlowCurve;
  readonly points: readonly CannulaPoint[];
  /** Size, test fluid, points and curve. */
  readonly source: string;
}

/** Drop for blood of a viscosity, by dynamic similarity (see `flowCurve.ts`). Odd in the flow. */
export function cannulaDrop_mmHg(cannula: Cannula, flow_L_per_min: number, viscosity_mPas: number): number {
  return similarDrop_mmHg(cannula, flow_L_per_min, viscosity_mPas, BLOOD_DENSITY_KG_PER_L);
}

/** The same for any fluid; with the test fluid's viscosity and density it gives the curve itself. */
export function similarDrop_mmHg(
  cannula: Cannula,
  flow_L_per_min: number,
  viscosity_mPas: number,
  density_kg_per_L: number,
): number {
  const viscosity = viscosity_mPas / cannula.testViscosity_mPas;
  const density = density_kg_per_L / cannula.testDensity_kg_per_L;
  // ΔP·ρ/η² is the same where Q·ρ/η is the same.
  const same_L_per_min = (flow_L_per_min * density) / viscosity;
  return (curveDrop_mmHg(cannula.curve, same_L_per_min) * viscosity * viscosity) / density;
}

/** Coefficients for the engine's pipes, for blood. */
export function cannulaCoefficients(cannula: Cannula): PipeCoefficients {
  return pipeCoefficients(
    cannula.curve,
    cannula.testViscosity_mPas,
    BLOOD_DENSITY_KG_PER_L / cannula.testDensity_kg_per_L,
  );
}

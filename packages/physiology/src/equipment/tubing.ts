import type { PipeCoefficients } from "./flowCurve.ts";
import { BLOOD_DENSITY_KG_PER_L } from "./sources.ts";

export type Bore = "3/16" | "1/4" | "3/8" | "1/2";

interface BoreFigures {
  readonly diameter_mm: number;
  readonly wall_mm: number;
  /** Flow for which the turbulent term is set: the usual largest one of this bore. */
  readonly usualFlow_L_per_min: number;
}

/** Bores in inches, exact; walls 1/16 and 3/32 inch as tubing is sold, usual flows: teaching assumptions. */
export const BORES: Readonly<Record<Bore, BoreFigures>> = {
  "3/16": { diameter_mm: 4.7625, wall_mm: 1.5875, usualFlow_L_per_min: 0.8 },
  "1/4": { diameter_mm: 6.35, wall_mm: 1.5875, usualFlow_L_per_min: 2 },
  "3/8": { diameter_mm: 9.525, wall_mm: 2.38125, usualFlow_L_per_min: 5 },
  "1/2": { diameter_mm: 12.7, wall_mm: 2.38125, usualFlow_L_per_min: 6 },
};

export interface Tube extends PipeCoefficients {
  readonly volume_mL: number;
  readonly inertance_mmHg_s2_per_mL: number;
  readonly compliance_mL_per_mmHg: number;
}

/** Blood on bypass, Hct 25 % at about 32 °C (`blood/viscosity.ts` gives 2.5 mPa·s). */
export const TUBE_VISCOSITY_MPAS = 2.5;

/**
 * A length of straight smooth tubing.
 *
 *   V = π/4·d²·L,  R = 128·η·L/(π·d⁴) (Poiseuille),  I = ρ·L/(π/4·d²),  C = 2π·r³·L/(E·h) (thin wall)
 *
 * Turbulence: Blasius' friction (f = 0.316·Re^−¼, Re 4,000 to 100,000) gives a drop as flow^1.75. It becomes the
 * quadratic term that, with Poiseuille's, gives Blasius' drop at the bore's usual flow; none where that flow is laminar
 * (Re below 2,000). At half the usual flow it gives 14 to 17 % too much in 3/8 and 1/2 inch, and at 4 mPa·s 8 to 10 %
 * too much at the usual flow. Walls: Young's modulus 5 MPa (soft PVC, assumed). Bends and connectors are left out.
 */
export function tube(of: { readonly bore: Bore; readonly length_m: number }): Tube {
  const { diameter_mm, wall_mm, usualFlow_L_per_min } = BORES[of.bore];
  const d_m = diameter_mm / 1000;
  const area_m2 = (Math.PI / 4) * d_m * d_m;
  const resistance =
    ((128 * TUBE_VISCOSITY_MPAS * 0.001 * of.length_m) / (Math.PI * d_m * d_m * d_m * d_m)) * MMHG_S_PER_ML;
  const flow_mL_per_s = usualFlow_L_per_min / 0.06;
  const blasius_mmHg = blasiusDrop_mmHg(of, usualFlow_L_per_min, TUBE_VISCOSITY_MPAS);
  const laminar = reynoldsNumber(of.bore, usualFlow_L_per_min, TUBE_VISCOSITY_MPAS) < 2000;
  const radius_m = d_m / 2;
  return {
    volume_mL: area_m2 * of.length_m * 1e6,
    resistance_mmHg_s_per_mL: resistance,
    referenceViscosity_mPas: TUBE_VISCOSITY_MPAS,
    turbulence_mmHg_s2_per_mL2: laminar
      ? 0
      : (blasius_mmHg - resistance * flow_mL_per_s) / (flow_mL_per_s * flow_mL_per_s),
    inertance_mmHg_s2_per_mL: ((BLOOD_DENSITY_KG_PER_L * 1000 * of.length_m) / area_m2) * MMHG_S_PER_ML,
    compliance_mL_per_mmHg:
      ((2 * Math.PI * radius_m * radius_m * radius_m * of.length_m) / (PVC_MODULUS_PA * (wall_mm / 1000))) *
      1e6 *
      PA_PER_MMHG,
  };
}

/** Re = ρ·v·d/η of blood in a bore. */
export function reynoldsNumber(bore: Bore, flow_L_per_min: number, viscosity_mPas: number): number {
  const d_m = BORES[bore].diameter_mm / 1000;
  const velocity_m_per_s = flow_L_per_min / 60_000 / ((Math.PI / 4) * d_m * d_m);
  return (BLOOD_DENSITY_KG_PER_L * 1000 * velocity_m_per_s * d_m) / (viscosity_mPas * 0.001);
}

/** Drop by Blasius' friction, ΔP = f·(L/d)·ρ·v²/2; below Re 4,000 it is no more than a guide. */
export function blasiusDrop_mmHg(
  of: { readonly bore: Bore; readonly length_m: number },
  flow_L_per_min: number,
  viscosity_mPas: number,
): number {
  const d_m = BORES[of.bore].diameter_mm / 1000;
  const velocity_m_per_s = flow_L_per_min / 60_000 / ((Math.PI / 4) * d_m * d_m);
  const friction = 0.316 / Math.sqrt(Math.sqrt(reynoldsNumber(of.bore, flow_L_per_min, viscosity_mPas)));
  const dynamic_Pa = 0.5 * BLOOD_DENSITY_KG_PER_L * 1000 * velocity_m_per_s * velocity_m_per_s;
  return (((friction * of.length_m) / d_m) * dynamic_Pa) / PA_PER_MMHG;
}

const PA_PER_MMHG = 133.322;
const MMHG_S_PER_ML = 1e-6 / PA_PER_MMHG;
const PVC_MODULUS_PA = 5e6;

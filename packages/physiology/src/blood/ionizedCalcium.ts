import { exp } from "../math/exp.ts";

/**
 * Ionized calcium of plasma from the total, by mass action with three partners:
 *
 *   total = x·(1 + 0.2 + 0.0114·protein(g/L)·e^(1.3·(pH − 7.40))) + citrate·K·x/(1 + K·x)
 *
 * Small anions hold 10 % and protein 40 % of 2.40 mmol/L in normal plasma, ionized 1.20 (textbook shares). The exponent
 * makes ionized calcium rise 5.3 % as pH falls by 0.1, as analyzers correct it (Radiometer ABL800 reference manual, Eq. 45:
 * Ca(7.4) = Ca·(1 − 0.53·(7.40 − pH)), valid from 7.2 to 7.6). Citrate: K = 1.6 L/mmol, the stability of calcium citrate
 * at the ionic strength of plasma lessened by the magnesium that it also holds; a teaching assumption that leaves about
 * 0.35 mmol/L at a plasma citrate of 5 mmol/L, the window of regional citrate anticoagulation.
 */
export function ionizedCalcium_mmol_per_L(
  totalCalcium_mmol_per_L: number,
  ph: number,
  protein_g_per_dL_plasma: number,
  citrate_mmol_per_L = 0,
): number {
  const total = Math.max(0, totalCalcium_mmol_per_L);
  const held =
    1 + SMALL_ANIONS + PROTEIN_L_PER_G * 10 * Math.max(0, protein_g_per_dL_plasma) * exp(1.3 * (ph - 7.4));
  // held·K·x² + (held + K·citrate − K·total)·x − total = 0 has one positive root.
  const a = held * CITRATE_L_PER_MMOL;
  const b = held + CITRATE_L_PER_MMOL * (Math.max(0, citrate_mmol_per_L) - total);
  const root = Math.sqrt(b * b + 4 * a * total);
  return b > 0 ? (2 * total) / (b + root) : (root - b) / (2 * a);
}

const SMALL_ANIONS = 0.2;
const PROTEIN_L_PER_G = 0.0114;
const CITRATE_L_PER_MMOL = 1.6;

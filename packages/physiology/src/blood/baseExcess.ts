import { exp } from "../math/exp.ts";
import { LN10 } from "./carbonDioxide.ts";

/**
 * Base excess of blood at 37 °C, the Van Slyke equation as R. Zander gives it (W. Lang, R. Zander,
 * Clin Chem Lab Med 40:404, 2002; ±0.86 mmol/L over −30 … +30):
 *
 *   BE = (1 − 0.0143·Hb)·{[0.0304·pCO2·10^(pH−6.1) − 24.26] + (9.5 + 1.63·Hb)·(pH − 7.4)} − 0.2·Hb·(1 − sO2)
 *
 * 9.5 mmol/L per pH is the buffering of normal plasma protein; `proteinRatio` scales it where plasma is diluted. With 1 it
 * is what an analyzer prints, which knows no protein; only at the blood's own ratio is it free of pCO2 in a closed vessel.
 */
export function baseExcess_mmol_per_L(
  ph: number,
  pco2_mmHg: number,
  hemoglobin_g_per_dL: number,
  so2_fraction: number,
  proteinRatio = 1,
): number {
  const bicarbonate = 0.0304 * pco2_mmHg * exp(LN10 * (ph - 6.1));
  const buffer = PLASMA_BUFFER * proteinRatio + HEMOGLOBIN_BUFFER * hemoglobin_g_per_dL;
  return (
    (1 - CELL_SHARE * hemoglobin_g_per_dL) * (bicarbonate - STANDARD_BICARBONATE + buffer * (ph - 7.4)) -
    HALDANE * hemoglobin_g_per_dL * (1 - so2_fraction)
  );
}

export const PLASMA_BUFFER = 9.5;
export const HEMOGLOBIN_BUFFER = 1.63;
export const CELL_SHARE = 0.0143;
export const STANDARD_BICARBONATE = 24.26;
export const HALDANE = 0.2;

/** Plasma protein at which the plasma's buffering is 9.5 mmol/L per pH. */
export const NORMAL_PROTEIN_G_PER_DL_PLASMA = 7;

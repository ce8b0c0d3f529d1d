import { exp } from "../math/exp.ts";
import {
  CELL_SHARE,
  HALDANE,
  HEMOGLOBIN_BUFFER,
  NORMAL_PROTEIN_G_PER_DL_PLASMA,
  PLASMA_BUFFER,
  STANDARD_BICARBONATE,
} from "./baseExcess.ts";
import { LN10 } from "./carbonDioxide.ts";
import type { GasSites } from "./gasSites.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "./viscosity.ts";

/**
 * pH and pCO2 at 37 °C from what is conserved: total CO2, titratable base, hemoglobin and plasma protein.
 * The Van Slyke equation (`baseExcess.ts`) is solved for pH with the bicarbonate that total CO2 leaves at that pH
 * (`carbonDioxide.ts`); Newton's method, one step from the former solution, more only where the residual asks.
 * The pH is sought between 6.2 and 7.95, where the equations hold; a residual that stays large says so.
 */
export function solveAcidBase(
  sites: GasSites,
  row: number,
  co2_mmol_per_mL: number,
  base_mmol_per_mL: number,
  hemoglobin_g_per_mL: number,
  protein_g_per_mL: number,
): void {
  const hb = hemoglobin_g_per_mL * 100;
  const plasma_fraction = 1 - hb / CELL_HEMOGLOBIN_G_PER_DL;
  const proteinRatio = (protein_g_per_mL * 100) / (NORMAL_PROTEIN_G_PER_DL_PLASMA * plasma_fraction);
  const buffer = PLASMA_BUFFER * proteinRatio + HEMOGLOBIN_BUFFER * hb;
  const so2 = sites.so2_fraction[row];
  const cells = (0.0289 * hb) / (3.352 - 0.456 * so2);
  const wanted =
    (base_mmol_per_mL * 1000 + HALDANE * hb * (1 - so2)) / (1 - CELL_SHARE * hb) + STANDARD_BICARBONATE;
  const total = co2_mmol_per_mL * 1000;

  let ph = sites.ph37[row];
  let pco2 = 0;
  let residual = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    // `carbonicPk`, `wholeBloodCo2Ratio` and `plasmaCo2_mmol_per_L` at 37 °C, written out for speed.
    const ionized = exp(LN10 * (ph - 6.09072 - 0.04339 * (7.4 - ph)));
    const ratio = 1 - cells / (8.142 - ph);
    pco2 = total / (ratio * 0.0307 * (1 + ionized));
    const bicarbonate = 0.0304 * pco2 * exp(LN10 * (ph - 6.1));
    residual = bicarbonate + buffer * (ph - 7.4) - wanted;
    if (step >= 1 && Math.abs(residual) < TOLERANCE_MMOL_PER_L) break;
    const slope =
      buffer +
      bicarbonate *
        (LN10 * (1 - (1.04339 * ionized) / (1 + ionized)) + cells / ((8.142 - ph) * (8.142 - ph) * ratio));
    ph -= Math.max(-0.3, Math.min(0.3, residual / slope));
    ph = Math.max(6.2, Math.min(7.95, ph));
  }
  sites.ph37[row] = ph;
  sites.pco2At37_mmHg[row] = pco2;
  sites.acidBaseResidual_mmol_per_L[row] = residual;
}

const CELL_HEMOGLOBIN_G_PER_DL = 100 * CELL_HEMOGLOBIN_G_PER_ML;
const TOLERANCE_MMOL_PER_L = 1e-7;
const MAX_STEPS = 12;

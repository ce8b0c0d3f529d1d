import { exp } from "../math/exp.ts";
import {
  CELL_SHARE,
  HALDANE,
  HEMOGLOBIN_BUFFER,
  NORMAL_PROTEIN_G_PER_DL_PLASMA,
  PLASMA_BUFFER,
  STANDARD_BICARBONATE,
} from "./baseExcess.ts";
import { LN10, NEAREST_TO_POLE, RATIO_POLE_PH } from "./carbonDioxide.ts";
import type { GasSites } from "./gasSites.ts";
import { plasmaProtein_g_per_dL } from "./hematocrit.ts";
import { thinFluid_fraction } from "./thinFluid.ts";

/**
 * pH and pCO2 at 37 °C from what is conserved: total CO2, base excess, hemoglobin and plasma protein.
 * The Van Slyke equation (`baseExcess.ts`, `thinFluid.ts`) is solved for pH with the bicarbonate that total CO2 leaves at
 * that pH (`carbonDioxide.ts`). Its left side grows with pH as long as bicarbonate is below 60 mmol/L, so there is one answer; Newton's method from the former
 * solution, kept within a bracket that shrinks, and the last small step is carried into pCO2 without another evaluation.
 *
 * The pH is sought between 6.0 and 8.2. Blood that lies beyond stops at the limit, and the residual, in mmol/L of base,
 * says how far beyond; so does a fluid without buffers or CO2. Carbonate, which matters above pH 8, is left out.
 */
export function solveAcidBase(
  sites: GasSites,
  row: number,
  co2_mmol_per_mL: number,
  baseExcess_mmol_per_L: number,
  hemoglobin_g_per_mL: number,
  protein_g_per_mL: number,
): void {
  const hb = hemoglobin_g_per_mL * 100;
  const proteinRatio =
    plasmaProtein_g_per_dL(protein_g_per_mL, hemoglobin_g_per_mL) / NORMAL_PROTEIN_G_PER_DL_PLASMA;
  const buffer = PLASMA_BUFFER * proteinRatio + HEMOGLOBIN_BUFFER * hb + WATER_BUFFER;
  const thin = thinFluid_fraction(buffer);
  const so2 = sites.so2_fraction[row];
  const cells = (0.0289 * hb) / (3.352 - 0.456 * so2);
  const wanted =
    (baseExcess_mmol_per_L + HALDANE * hb * (1 - so2)) / (1 - CELL_SHARE * hb) + STANDARD_BICARBONATE;
  const total = Math.max(0, co2_mmol_per_mL * 1000);

  let low = -Infinity;
  let high = Infinity;
  let ph = Math.max(PH_LOWEST, Math.min(PH_HIGHEST, sites.ph37[row]));
  let pco2 = 0;
  let residual = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    // `carbonicPk`, `wholeBloodCo2Ratio` and `plasmaCo2_mmol_per_L` at 37 °C, written out for speed.
    const ionized = exp(LN10 * (ph - 6.09072 - 0.04339 * (7.4 - ph)));
    const distance = RATIO_POLE_PH - ph;
    const nearPole = distance < NEAREST_TO_POLE;
    const share = cells / (nearPole ? NEAREST_TO_POLE : distance);
    pco2 = total / ((1 - share) * 0.0307 * (1 + ionized));
    const inBlood = (1 - thin) * 0.0304 * pco2 * exp(LN10 * (ph - 6.1));
    const inThinFluid = thin * 0.0307 * pco2 * ionized;
    residual = inBlood + inThinFluid + buffer * (ph - 7.4) - wanted;
    // Relative growth of pCO2 with pH; that of bicarbonate is ln 10 more.
    const growth =
      (nearPole ? 0 : share / (distance * (1 - share))) - (LN10 * 1.04339 * ionized) / (1 + ionized);
    const slope = buffer + inBlood * (LN10 + growth) + inThinFluid * (LN10 * 1.04339 + growth);

    if (residual > 0) high = ph;
    else low = ph;
    let next = ph - residual / slope;
    // Beyond 60 mmol/L of bicarbonate Newton's step may lead away before both ends of the bracket are known.
    if (next !== ph && (next <= low || next >= high))
      next = 0.5 * (Math.max(low, PH_LOWEST) + Math.min(high, PH_HIGHEST));
    else if (next < PH_LOWEST) next = PH_LOWEST;
    else if (next > PH_HIGHEST) next = PH_HIGHEST;
    const change = next - ph;
    ph = next;
    if (Math.abs(change) < SMALL_CHANGE_PH) {
      pco2 += pco2 * growth * change;
      residual += slope * change;
      break;
    }
  }
  sites.ph37[row] = ph;
  sites.pco2At37_mmHg[row] = pco2;
  sites.acidBaseResidual_mmol_per_L[row] = residual;
}

const PH_LOWEST = 6;
const PH_HIGHEST = 8.2;
/** A step this small leaves an error of its square: 1e-9 of pCO2. */
const SMALL_CHANGE_PH = 2e-5;
const MAX_STEPS = 60;
/** A trace of buffering (mmol/L per pH), so that a fluid that holds nothing has a pH and a slope. */
const WATER_BUFFER = 1e-9;

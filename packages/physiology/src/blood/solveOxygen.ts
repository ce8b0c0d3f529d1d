import { exp } from "../math/exp.ts";
import type { GasSites } from "./gasSites.ts";
import {
  bohrShift,
  CENTER,
  H_STANDARD,
  HEMOGLOBIN_CAPACITY_MMOL_PER_G,
  KPA_PER_MMHG,
  oxygenSolubility_mmol_per_mL_mmHg,
  STEEPNESS,
  TEMPERATURE_SHIFT,
  Y_CENTER,
} from "./oxygenDissociation.ts";

/**
 * Oxygen tension from oxygen content: Newton's method on ln(pO2) from the former solution, at most 0.7 per step,
 * one step, more only where the residual asks. Content grows with tension throughout, so there is one answer.
 * The tension is sought between 0.001 and 5,000 mmHg.
 */
export function solveOxygen(
  sites: GasSites,
  row: number,
  o2_mmol_per_mL: number,
  base_mmol_per_mL: number,
  hemoglobin_g_per_mL: number,
  temperature_degC: number,
): void {
  const content = o2_mmol_per_mL * 1000;
  const capacity = hemoglobin_g_per_mL * (HEMOGLOBIN_CAPACITY_MMOL_PER_G * 1000);
  const dissolved = (oxygenSolubility_mmol_per_mL_mmHg(temperature_degC) * 1000) / KPA_PER_MMHG;
  const a = bohrShift(sites.ph[row], base_mmol_per_mL * 1000);
  const center = CENTER + a + TEMPERATURE_SHIFT * (temperature_degC - 37);
  const h = H_STANDARD + a;

  let x = sites.lnPo2_kPa[row];
  let saturation = 0;
  let residual = 0;
  let tension_kPa = 0;
  let slope = 0;
  let free = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const u = x - center;
    const bend = 1 - 2 / (exp(2 * STEEPNESS * u) + 1);
    saturation = 1 / (1 + exp(-(Y_CENTER + u + h * bend)));
    tension_kPa = exp(x);
    free = dissolved * tension_kPa;
    residual = capacity * saturation + free - content;
    slope = capacity * saturation * (1 - saturation) * (1 + h * STEEPNESS * (1 - bend * bend)) + free;
    if (step >= 1 && Math.abs(residual) < TOLERANCE_MMOL_PER_L) break;
    x -= Math.max(-0.7, Math.min(0.7, residual / slope));
    x = Math.max(LN_LOWEST_KPA, Math.min(LN_HIGHEST_KPA, x));
  }
  sites.lnPo2_kPa[row] = x;
  sites.po2_mmHg[row] = tension_kPa / KPA_PER_MMHG;
  sites.so2_fraction[row] = saturation;
  sites.bound_ratio[row] = slope / free - 1;
  sites.oxygenResidual_mmol_per_L[row] = residual;
}

const TOLERANCE_MMOL_PER_L = 1e-7;
const MAX_STEPS = 24;
/** ln of 0.001 mmHg and of 5,000 mmHg, in kPa. */
const LN_LOWEST_KPA = -8.92;
const LN_HIGHEST_KPA = 6.502;

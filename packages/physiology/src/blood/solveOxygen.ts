import { exp } from "../math/exp.ts";
import type { GasSites } from "./gasSites.ts";
import {
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
 * Oxygen tension from oxygen content on the curve that `shift` places: Newton's method on ln(pO2) from the former solution,
 * kept within a bracket that shrinks; the last small step is carried over without another evaluation. Content grows with
 * tension throughout, so there is one answer. The tension is sought between 0.00001 and 5,000 mmHg; the residual says what
 * lies beyond.
 */
export function solveOxygen(
  sites: GasSites,
  row: number,
  o2_mmol_per_mL: number,
  shift: number,
  hemoglobin_g_per_mL: number,
  temperature_degC: number,
): void {
  const content = o2_mmol_per_mL * 1000;
  const capacity = hemoglobin_g_per_mL * (HEMOGLOBIN_CAPACITY_MMOL_PER_G * 1000);
  const dissolved = (oxygenSolubility_mmol_per_mL_mmHg(temperature_degC) * 1000) / KPA_PER_MMHG;
  const center = CENTER + shift + TEMPERATURE_SHIFT * (temperature_degC - 37);
  const h = H_STANDARD + shift;

  let low = -Infinity;
  let high = Infinity;
  let x = Math.max(LN_LOWEST_KPA, Math.min(LN_HIGHEST_KPA, sites.lnPo2_kPa[row]));
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
    const steepness = saturation * (1 - saturation) * (1 + h * STEEPNESS * (1 - bend * bend));
    slope = capacity * steepness + free;

    if (residual > 0) high = x;
    else low = x;
    let next = x - residual / slope;
    if (next !== x && (next <= low || next >= high)) next = 0.5 * (low + high);
    else if (next < LN_LOWEST_KPA) next = LN_LOWEST_KPA;
    else if (next > LN_HIGHEST_KPA) next = LN_HIGHEST_KPA;
    const change = next - x;
    x = next;
    if (Math.abs(change) < SMALL_CHANGE) {
      saturation += steepness * change;
      tension_kPa += tension_kPa * change;
      residual += slope * change;
      break;
    }
  }
  sites.lnPo2_kPa[row] = x;
  sites.po2_mmHg[row] = tension_kPa / KPA_PER_MMHG;
  sites.so2_fraction[row] = saturation;
  sites.bound_ratio[row] = slope / free - 1;
  sites.oxygenResidual_mmol_per_L[row] = residual;
}

/** A step this small in ln(pO2) leaves an error of its square, 1e-9 of the tension. */
const SMALL_CHANGE = 3e-5;
const MAX_STEPS = 60;
/** ln of 0.00001 mmHg and of 5,000 mmHg, in kPa. */
const LN_LOWEST_KPA = -13.52;
const LN_HIGHEST_KPA = 6.502;

import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";
import { tanh } from "../math/tanh.ts";

/**
 * Oxygen saturation of hemoglobin, O. Siggaard-Andersen et al., Clin Chem 30:1646 (1984):
 *
 *   y − y₀ = x − x₀ + h·tanh(k·(x − x₀)),  y = ln(s/(1−s)),  x = ln(pO2/kPa)
 *   y₀ = 1.875, x₀ = 1.946 + a + b, h = 3.5 + a, k = 0.5343, b = 0.055·(T − 37), a from `affinityShift`
 *
 * pH is that of the blood at its temperature T. CO and methemoglobin are taken as absent.
 * Against the 51 points of Severinghaus 1979 the root mean square error is 0.26 % saturation. The algorithm's author
 * warns of DPG below 1 and above 9 mmol/L (siggaard-andersen.dk, "About the Oxygen Status Algorithm").
 */
export function oxygenSaturation_fraction(
  po2_mmHg: number,
  ph: number,
  baseExcess_mmol_per_L: number,
  temperature_degC: number,
  fetal_fraction = 0,
  dpg_mmol_per_L_cells = 5,
): number {
  if (!(po2_mmHg > 0)) return 0;
  const shift = affinityShift(ph, baseExcess_mmol_per_L, fetal_fraction, dpg_mmol_per_L_cells);
  const u = log(po2_mmHg * KPA_PER_MMHG) - CENTER - shift - TEMPERATURE_SHIFT * (temperature_degC - 37);
  return 1 / (1 + exp(-(Y_CENTER + u + (H_STANDARD + shift) * tanh(STEEPNESS * u))));
}

/**
 * The shift a of the curve along ln(pO2), positive to the right:
 *
 *   a = 1.04·(7.40 − pH) + 0.005·BE + (0.07 − 0.0233·F)·(DPG − 5) − 0.25·F      F: fetal share of hemoglobin
 *
 * Acidity, base excess and DPG: the paper of 1984. Fetal hemoglobin and its weaker answer to DPG: the Oxygen Status
 * Algorithm (O. Siggaard-Andersen et al., Scand J Clin Lab Invest Suppl 203:29, 1990, as printed in Radiometer's ABL90
 * reference manual, Eq. 46.15–19), which writes 0.06 − 0.02·F; here in the proportion of 1984. P50 is 26.8 mmHg of adult,
 * 20.2 of purely fetal and 21.6 of newborn blood (F 0.77; M. Delivoria-Papadopoulos et al. 1971 measured 19.4 ± 1.8).
 * Held between −1.5 and 2, beyond anything alive.
 */
export function affinityShift(
  ph: number,
  baseExcess_mmol_per_L: number,
  fetal_fraction: number,
  dpg_mmol_per_L_cells: number,
): number {
  const shift =
    1.04 * (7.4 - ph) +
    0.005 * baseExcess_mmol_per_L +
    (0.07 - (0.07 / 3) * fetal_fraction) * (dpg_mmol_per_L_cells - 5) -
    0.25 * fetal_fraction;
  return Math.max(-1.5, Math.min(2, shift));
}

export const KPA_PER_MMHG = 0.133322387415;
export const CENTER = 1.946;
export const Y_CENTER = 1.875;
export const H_STANDARD = 3.5;
export const STEEPNESS = 0.5343;
export const TEMPERATURE_SHIFT = 0.055;

/** Oxygen that 1 g of hemoglobin binds: 1.34 mL at standard conditions over 22.39 mL/mmol. */
export const HEMOGLOBIN_CAPACITY_MMOL_PER_G = 1.34 / 22.39;

/** Milliliters of oxygen, 0 °C and 760 mmHg, in a millimole. */
export const O2_ML_PER_MMOL = 22.39;

/**
 * Dissolved oxygen per mmHg: 0.003 mL/dL at 37 °C, times e^(0.0115·(37 − T) + 0.00021·(37 − T)²), the temperature
 * dependence of the Oxygen Status Algorithm (ABL90 reference manual, Eq. 50.7): a fifth more at 25 °C and 60 % more at
 * 10 °C, as Bunsen's coefficient of water (0.0239, 0.0283, 0.0380). Hemoglobin's own solvent part is left out.
 */
export function oxygenSolubility_mmol_per_mL_mmHg(temperature_degC: number): number {
  const cooled = 37 - temperature_degC;
  return DISSOLVED_37 * exp(cooled * (0.0115 + 0.00021 * cooled));
}

const DISSOLVED_37 = 0.00003 / O2_ML_PER_MMOL;

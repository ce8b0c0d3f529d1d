import { exp } from "../math/exp.ts";

/**
 * Viscosity of blood at the shear rates of large vessels and tubes:
 *
 *   η = 1.2 mPa·s · e^(Hct/0.425 + (0.022 + 0.03·Hct)·(37 − T))
 *
 * Plasma is 1.2 mPa·s at 37 °C and blood of 45 % 3.5 mPa·s. Per °C of cooling plasma thickens by 2.2 % as water does
 * (0.692 mPa·s at 37, 0.955 at 22 °C), cells add the rest: 37 → 22 °C gives 52 % at a hematocrit of 0.20, 67 % at 0.40, in
 * the lower part of the 50–300 % that D. M. Eckmann et al. quote (Anesth Analg 91:539, 2000), whose upper part is that of
 * low shear. Blood of 37 % at 37 °C and of 27 % at 25 °C come out within 15 %; 14 patients before
 * and on bypass showed no difference (Ma Zui Xue Za Zhi 30:153, 1992). S. Okahara et al. (IEEE Access 8:5611, 2020) fit straight lines in T with slopes in proportion to
 * hematocrit, as this law does to first order; their coefficients and the 0.03 here are a teaching assumption.
 *
 * Shear thinning, aggregation below 15 °C and the thinner plasma of dilution without protein (up to −20 %) are left out.
 */
export function bloodViscosity_mPas(hematocrit_fraction: number, temperature_degC: number): number {
  const cooled = 37 - temperature_degC;
  return 1.2 * exp(hematocrit_fraction / 0.425 + (0.022 + 0.03 * hematocrit_fraction) * cooled);
}

export { CELL_HEMOGLOBIN_G_PER_ML } from "./hematocrit.ts";

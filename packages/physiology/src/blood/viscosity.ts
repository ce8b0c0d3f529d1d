import { exp } from "../math/exp.ts";

/**
 * Viscosity of blood: plasma 1.2 mPa·s at 37 °C, e-fold per 0.425 of hematocrit (45 % gives 3.5 mPa·s), and 2.7 % more
 * per °C of cooling: 50 % more at 22 °C, the low end of what D. M. Eckmann et al. measured (Anesth Analg 91:539, 2000).
 * Shear thinning is not modelled.
 */
export function bloodViscosity_mPas(hematocrit_fraction: number, temperature_degC: number): number {
  return 1.2 * exp(hematocrit_fraction / 0.425 + 0.027 * (37 - temperature_degC));
}

/** Grams of hemoglobin in a milliliter of packed red cells. */
export const CELL_HEMOGLOBIN_G_PER_ML = 0.335;

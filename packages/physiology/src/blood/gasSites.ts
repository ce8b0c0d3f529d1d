import type { RowsOf } from "../engine/kind.ts";

/**
 * A place where the tensions of blood are solved from its amounts (`solveSite.ts`). The solution is kept as the start
 * of the next one: between two calls blood changes little, and a single Newton step suffices. `bound_ratio` is the oxygen
 * that hemoglobin takes up for each unit that dissolves when the tension rises a little.
 */
export const gasSiteKind = {
  name: "gasSite",
  columns: [
    "ph37",
    "pco2At37_mmHg",
    "ph",
    "pco2_mmHg",
    "lnPo2_kPa",
    "po2_mmHg",
    "so2_fraction",
    "bound_ratio",
    "oxygenResidual_mmol_per_L",
    "acidBaseResidual_mmol_per_L",
  ],
} as const;

export type GasSites = RowsOf<typeof gasSiteKind>;

/** What a milliliter of blood holds, where its tensions are to be solved. Every amount mixes in proportion to volume. */
export interface BloodSample {
  o2_mmol_per_mL: number;
  co2_mmol_per_mL: number;
  /** Strong ion difference of the whole blood (`strongIons.ts`). */
  sid_mmol_per_mL: number;
  /** All hemoglobin, the fetal part included. */
  hemoglobin_g_per_mL: number;
  fetalHemoglobin_g_per_mL: number;
  dpg_mmol_per_mL: number;
  protein_g_per_mL: number;
  temperature_degC: number;
}

/** Fills a row that has no former solution with one to start from. */
export function startSite(sites: GasSites, row: number): void {
  sites.ph37[row] = 7.4;
  sites.ph[row] = 7.4;
  sites.lnPo2_kPa[row] = 1.9;
  sites.so2_fraction[row] = 0.9;
}

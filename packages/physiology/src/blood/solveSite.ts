import { startSite } from "./gasSites.ts";
import type { BloodSample, GasSites } from "./gasSites.ts";
import { solveAcidBase } from "./solveAcidBase.ts";
import { solveOxygen } from "./solveOxygen.ts";
import { co2TemperatureFactor, phAtTemperature } from "./temperature.ts";

/**
 * One pass: acid-base at 37 °C from totals, then the same blood at its own temperature, then oxygen on the curve
 * that this pH gives. The saturation that enters the first part is the former pass's.
 */
export function solveSite(
  sites: GasSites,
  row: number,
  o2_mmol_per_mL: number,
  co2_mmol_per_mL: number,
  base_mmol_per_mL: number,
  hemoglobin_g_per_mL: number,
  protein_g_per_mL: number,
  temperature_degC: number,
): void {
  solveAcidBase(sites, row, co2_mmol_per_mL, base_mmol_per_mL, hemoglobin_g_per_mL, protein_g_per_mL);
  sites.ph[row] = phAtTemperature(sites.ph37[row], temperature_degC);
  sites.pco2_mmHg[row] = sites.pco2At37_mmHg[row] * co2TemperatureFactor(temperature_degC);
  solveOxygen(sites, row, o2_mmol_per_mL, base_mmol_per_mL, hemoglobin_g_per_mL, temperature_degC);
}

/** Solves a sample from scratch to the last digits, for a reading; nothing of the engine's state is touched. */
export function solveSample(sites: GasSites, sample: BloodSample): void {
  startSite(sites, 0);
  for (let pass = 0; pass < 12; pass++) {
    solveSite(
      sites,
      0,
      sample.o2_mmol_per_mL,
      sample.co2_mmol_per_mL,
      sample.base_mmol_per_mL,
      sample.hemoglobin_g_per_mL,
      sample.protein_g_per_mL,
      sample.temperature_degC,
    );
  }
}

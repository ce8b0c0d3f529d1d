import { startSite } from "./gasSites.ts";
import type { BloodSample, GasSites } from "./gasSites.ts";
import { CELL_HEMOGLOBIN_G_PER_ML, cellDpg_mmol_per_L } from "./hematocrit.ts";
import { affinityShift } from "./oxygenDissociation.ts";
import { solveAcidBase } from "./solveAcidBase.ts";
import { solveOxygen } from "./solveOxygen.ts";
import { baseExcessFromSid_mmol_per_L } from "./strongIons.ts";
import { co2TemperatureFactor, phAtTemperature } from "./temperature.ts";

/**
 * One pass: acid-base at 37 °C from totals, then the same blood at its own temperature, then oxygen on the curve
 * that this pH, base excess, fetal share and DPG give. The saturation that enters the first part is the former pass's.
 * Amounts below zero and hemoglobin beyond that of packed cells are taken as those limits.
 */
export function solveSite(
  sites: GasSites,
  row: number,
  o2_mmol_per_mL: number,
  co2_mmol_per_mL: number,
  sid_mmol_per_mL: number,
  hemoglobin_g_per_mL: number,
  fetalHemoglobin_g_per_mL: number,
  dpg_mmol_per_mL: number,
  protein_g_per_mL: number,
  temperature_degC: number,
): void {
  const hemoglobin = Math.max(0, Math.min(CELL_HEMOGLOBIN_G_PER_ML, hemoglobin_g_per_mL));
  const baseExcess = baseExcessFromSid_mmol_per_L(sid_mmol_per_mL, hemoglobin, protein_g_per_mL);
  const fetal = hemoglobin > 1e-9 ? Math.max(0, Math.min(1, fetalHemoglobin_g_per_mL / hemoglobin)) : 0;
  solveAcidBase(sites, row, co2_mmol_per_mL, baseExcess, hemoglobin, protein_g_per_mL);
  const ph = phAtTemperature(sites.ph37[row], temperature_degC);
  sites.ph[row] = ph;
  sites.pco2_mmHg[row] = sites.pco2At37_mmHg[row] * co2TemperatureFactor(temperature_degC);
  const shift = affinityShift(ph, baseExcess, fetal, cellDpg_mmol_per_L(dpg_mmol_per_mL, hemoglobin));
  solveOxygen(sites, row, o2_mmol_per_mL, shift, hemoglobin, temperature_degC);
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
      sample.sid_mmol_per_mL,
      sample.hemoglobin_g_per_mL,
      sample.fetalHemoglobin_g_per_mL,
      sample.dpg_mmol_per_mL,
      sample.protein_g_per_mL,
      sample.temperature_degC,
    );
  }
}

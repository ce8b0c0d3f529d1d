import { baseExcessFromSid_mmol_per_L } from "../blood/strongIons.ts";
import { gasSiteKind } from "../blood/gasSites.ts";
import type { BloodSample, GasSites } from "../blood/gasSites.ts";
import { solveSample } from "../blood/solveSite.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../kinds/heatCapacity.ts";
import type { Model } from "../engine/Model.ts";
import { pow } from "../math/pow.ts";

/** The temperature at which gases are stated: the blood's own, or 37 °C as an analyzer measures them. */
export type TemperatureView = "actual" | "37C";

/** A blood gas analysis of one volume, from its amounts alone; nothing of the state is touched. */
export interface BloodGases {
  readonly ph: number;
  readonly pco2: number;
  readonly po2: number;
  readonly hco3: number;
  readonly baseExcess: number;
  readonly so2: number;
}

export function sampleAt({ volumes, fast, slow }: Model, volume: number): BloodSample {
  const inverse_per_mL = 1 / volumes.volume_mL[volume];
  return {
    o2_mmol_per_mL: fast.o2_mmol[volume] * inverse_per_mL,
    co2_mmol_per_mL: fast.co2_mmol[volume] * inverse_per_mL,
    sid_mmol_per_mL: fast.sid_mmol[volume] * inverse_per_mL,
    hemoglobin_g_per_mL: slow.hemoglobin_g[volume] * inverse_per_mL,
    fetalHemoglobin_g_per_mL: slow.fetalHemoglobin_g[volume] * inverse_per_mL,
    dpg_mmol_per_mL: slow.dpg_mmol[volume] * inverse_per_mL,
    protein_g_per_mL: slow.protein_g[volume] * inverse_per_mL,
    temperature_degC: (fast.heat_J[volume] * inverse_per_mL) / HEAT_CAPACITY_J_PER_ML_K,
  };
}

/** The analysis, or nothing where the blood is beyond what the equations describe (pH 6.2 to 7.95 at 37 °C). */
export function analyze(sample: BloodSample, view: TemperatureView): BloodGases | undefined {
  solveSample(scratch, view === "37C" ? { ...sample, temperature_degC: 37 } : sample);
  const residual =
    Math.abs(scratch.acidBaseResidual_mmol_per_L[0]) + Math.abs(scratch.oxygenResidual_mmol_per_L[0]);
  if (!(residual < WORST_RESIDUAL_MMOL_PER_L)) return undefined;
  const ph37 = scratch.ph37[0];
  const pco2At37 = scratch.pco2At37_mmHg[0];
  return {
    ph: scratch.ph[0],
    pco2: scratch.pco2_mmHg[0],
    po2: scratch.po2_mmHg[0],
    // As analyzers state it: from pH and pCO2 at 37 °C, with pK′ 6.095 and solubility 0.0307.
    hco3: 0.0307 * pco2At37 * pow(10, ph37 - 6.095),
    baseExcess: baseExcessFromSid_mmol_per_L(
      sample.sid_mmol_per_mL,
      sample.hemoglobin_g_per_mL,
      sample.protein_g_per_mL,
    ),
    so2: scratch.so2_fraction[0] * 100,
  };
}

const WORST_RESIDUAL_MMOL_PER_L = 1e-3;

const scratch = Object.fromEntries(
  gasSiteKind.columns.map((column) => [column, new Float64Array(1)]),
) as unknown as GasSites;

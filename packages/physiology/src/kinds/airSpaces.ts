import { waterVapor_mmHg } from "../blood/temperature.ts";
import { oxygenSolubility_mmol_per_mL_mmHg } from "../blood/oxygenDissociation.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import type { FastContents } from "./contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Ledger } from "./ledger.ts";
import type { Lungs } from "./lungs.ts";
import type { Sites } from "./sites.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The gas in airways, in alveoli with blood and in alveoli without (alveolar dead space), each mixed. Amounts are dry gas;
 * alveoli share what is breathed as their shares say, and what they take up or give off moves the lungs' volume.
 * Exchange with the blood of the lungs: D·(P_gas − P_blood), taken implicitly, so that any D is stable.
 */
export const airSpaceKind = defineKind({
  name: "airSpace",
  columns: ["o2_mmol", "co2_mmol", "nitrogen_mmol", "share", "diffusionO2_mmol_per_s_mmHg", "diffusionCo2_mmol_per_s_mmHg"],
  parts: (plan) => [
    { name: "patient.airways", volume_mL: plan.patient.lungs.deadSpace_mL, share: 0 },
    {
      name: "patient.alveoli",
      volume_mL: plan.patient.lungs.restingVolume_mL * (1 - plan.patient.lungs.alveolarDeadSpace_fraction),
      share: 1 - plan.patient.lungs.alveolarDeadSpace_fraction,
    },
    {
      name: "patient.unperfusedAlveoli",
      volume_mL: plan.patient.lungs.restingVolume_mL * plan.patient.lungs.alveolarDeadSpace_fraction,
      share: plan.patient.lungs.alveolarDeadSpace_fraction,
    },
  ],
  fill: (rows, row, part, { patient }) => {
    const gas_mmol = part.volume_mL * MMOL_PER_ML;
    rows.o2_mmol[row] = gas_mmol * 0.14;
    rows.co2_mmol[row] = gas_mmol * 0.055;
    rows.nitrogen_mmol[row] = gas_mmol * 0.805;
    rows.share[row] = part.share;
    rows.diffusionO2_mmol_per_s_mmHg[row] = patient.lungs.diffusionO2_mmol_per_s_mmHg;
    rows.diffusionCo2_mmol_per_s_mmHg[row] = patient.lungs.diffusionCo2_mmol_per_s_mmHg;
  },
});

export type AirSpaces = TableOf<typeof airSpaceKind>;

const AIRWAYS = 0;
const ALVEOLI = 1;
const SPACES = 3;

/** Every 10 ms: gas moves with the breath, then exchanges with the blood in `bed`. */
export function ventilate(air: AirSpaces, lungs: Lungs, ledger: Ledger): void {
  const moved_mL = lungs.flow_mL_per_s[0] * FAST_S;
  const moved_mmol = Math.abs(moved_mL) * MMOL_PER_ML;
  const { o2_mmol, co2_mmol, nitrogen_mmol } = air;
  const airways_mmol = o2_mmol[AIRWAYS] + co2_mmol[AIRWAYS] + nitrogen_mmol[AIRWAYS];
  if (moved_mL >= 0) {
    const o2 = o2_mmol[AIRWAYS] / airways_mmol;
    const co2 = co2_mmol[AIRWAYS] / airways_mmol;
    for (let i = ALVEOLI; i < SPACES; i++) {
      const gas_mmol = moved_mmol * air.share[i];
      o2_mmol[i] += gas_mmol * o2;
      co2_mmol[i] += gas_mmol * co2;
      nitrogen_mmol[i] += gas_mmol * (1 - o2 - co2);
    }
    o2_mmol[AIRWAYS] += moved_mmol * (lungs.fio2[0] - o2);
    co2_mmol[AIRWAYS] -= moved_mmol * co2;
    nitrogen_mmol[AIRWAYS] += moved_mmol * (1 - lungs.fio2[0] - (1 - o2 - co2));
    ledger.o2Supplied_mmol[0] += moved_mmol * lungs.fio2[0];
    ledger.nitrogenEntered_mmol[0] += moved_mmol * (1 - lungs.fio2[0]);
    lungs.lastTidal_mL[0] = lungs.exhaled_mL[0] > 50 ? lungs.exhaled_mL[0] : lungs.lastTidal_mL[0];
    if (lungs.exhaled_mL[0] > 50) lungs.endTidalCo2_mmHg[0] = (co2 * DRY_MMHG);
    lungs.exhaled_mL[0] = 0;
  } else {
    const out = { o2: o2_mmol[AIRWAYS] / airways_mmol, co2: co2_mmol[AIRWAYS] / airways_mmol };
    let o2_in = 0;
    let co2_in = 0;
    let nitrogen_in = 0;
    for (let i = ALVEOLI; i < SPACES; i++) {
      const space_mmol = o2_mmol[i] + co2_mmol[i] + nitrogen_mmol[i];
      const part = (moved_mmol * air.share[i]) / space_mmol;
      o2_in += o2_mmol[i] * part;
      co2_in += co2_mmol[i] * part;
      nitrogen_in += nitrogen_mmol[i] * part;
      o2_mmol[i] -= o2_mmol[i] * part;
      co2_mmol[i] -= co2_mmol[i] * part;
      nitrogen_mmol[i] -= nitrogen_mmol[i] * part;
    }
    o2_mmol[AIRWAYS] += o2_in - moved_mmol * out.o2;
    co2_mmol[AIRWAYS] += co2_in - moved_mmol * out.co2;
    nitrogen_mmol[AIRWAYS] += nitrogen_in - moved_mmol * (1 - out.o2 - out.co2);
    ledger.o2Exhausted_mmol[0] += moved_mmol * out.o2;
    ledger.co2Exhausted_mmol[0] += moved_mmol * out.co2;
    ledger.nitrogenLeft_mmol[0] += moved_mmol * (1 - out.o2 - out.co2);
    lungs.exhaled_mL[0] -= moved_mL;
  }
}

/** Every 10 ms: both gases and nitrogen cross between the perfused alveoli and their blood. */
export function exchangeInLungs(
  air: AirSpaces,
  lungs: Lungs,
  sites: Sites,
  site: number,
  volumes: Volumes,
  blood: FastContents,
): void {
  const bed = sites.volume[site];
  const volume_mL = volumes.volume_mL[bed];
  const { o2_mmol, co2_mmol, nitrogen_mmol } = air;
  const gas_mmol = o2_mmol[ALVEOLI] + co2_mmol[ALVEOLI] + nitrogen_mmol[ALVEOLI];
  const temperature_degC = blood.heat_J[bed] / (volume_mL * HEAT_CAPACITY_J_PER_ML_K);
  const dry_mmHg = 760 - waterVapor_mmHg(temperature_degC);
  const gasCapacity = dry_mmHg / gas_mmol;
  const oxygenCapacity_mmol_per_mmHg =
    volume_mL * oxygenSolubility_mmol_per_mL_mmHg(temperature_degC) * (1 + sites.bound_ratio[site]);
  const toBlood_mmol =
    crossing(air.diffusionO2_mmol_per_s_mmHg[ALVEOLI], gasCapacity, oxygenCapacity_mmol_per_mmHg) *
    (o2_mmol[ALVEOLI] * gasCapacity - sites.po2_mmHg[site]);
  const toGas_mmol =
    crossing(air.diffusionCo2_mmol_per_s_mmHg[ALVEOLI], gasCapacity, volume_mL * CO2_SLOPE_MMOL_PER_ML_MMHG) *
    (sites.pco2_mmHg[site] - co2_mmol[ALVEOLI] * gasCapacity);
  const nitrogenCapacity = volume_mL * NITROGEN_MMOL_PER_ML_MMHG;
  const nitrogenToBlood_mmol =
    crossing(air.diffusionO2_mmol_per_s_mmHg[ALVEOLI], gasCapacity, nitrogenCapacity) *
    (nitrogen_mmol[ALVEOLI] * gasCapacity - blood.nitrogen_mmol[bed] / nitrogenCapacity);
  o2_mmol[ALVEOLI] -= toBlood_mmol;
  blood.o2_mmol[bed] += toBlood_mmol;
  co2_mmol[ALVEOLI] += toGas_mmol;
  blood.co2_mmol[bed] -= toGas_mmol;
  nitrogen_mmol[ALVEOLI] -= nitrogenToBlood_mmol;
  blood.nitrogen_mmol[bed] += nitrogenToBlood_mmol;
  let held_mmol = 0;
  for (let i = ALVEOLI; i < SPACES; i++) held_mmol += o2_mmol[i] + co2_mmol[i] + nitrogen_mmol[i];
  lungs.stretch_mL[0] = held_mmol / MMOL_PER_ML - lungs.restingVolume_mL[0];
}

/** Amount per mmHg that crosses in one step: D·Δt, limited by what both sides can hold. */
function crossing(diffusion: number, gasCapacity_mmHg_per_mmol: number, capacity_mmol_per_mmHg: number): number {
  const step = diffusion * FAST_S;
  return step / (1 + step * (gasCapacity_mmHg_per_mmol + 1 / capacity_mmol_per_mmHg));
}

/** Dry gas at 37 °C, saturated with water, at 760 mmHg. */
export const DRY_MMHG = 713;
export const MMOL_PER_ML = 713 / (62.364 * 310.15);
/** Slope of total CO2 with its tension in blood, near 40 mmHg: 0.45 mL/dL/mmHg. */
const CO2_SLOPE_MMOL_PER_ML_MMHG = 0.0002;
export const NITROGEN_MMOL_PER_ML_MMHG = 0.013 / 760 / 22.4;

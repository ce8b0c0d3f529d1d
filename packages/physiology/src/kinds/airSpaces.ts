import { CO2_SLOPE_MMOL_PER_ML_MMHG } from "../blood/carbonDioxide.ts";
import { nitrogenSolubility_mmol_per_mL_mmHg } from "../blood/gasTension.ts";
import { waterVapor_mmHg } from "../blood/temperature.ts";
import { oxygenSolubility_mmol_per_mL_mmHg } from "../blood/oxygenDissociation.ts";
import { volatileAgent } from "../drugs/volatileAgents.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Ledger } from "./ledger.ts";
import { APNEA_S } from "./lungs.ts";
import type { Lungs } from "./lungs.ts";
import type { Sites } from "./sites.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The gas in airways, in alveoli with blood and in alveoli without (alveolar dead space), each mixed. Amounts are dry gas.
 * `patient.unperfusedAlveoli.share` is the share of a breath, and in the long run of the gas, that meets no blood; levers
 * move it, `underfed` adds to it (see `underfedAlveoli.ts`), the perfused alveoli have the rest. Gas passes between the two, as what they hold departs from their shares,
 * with a time constant of 2 s. What alveoli take up or give off moves the lungs' volume.
 * Exchange with the blood of the lungs: D·(P_gas − P_blood), taken implicitly, so that any D is stable. A volatile agent is
 * breathed in from the ventilator's vaporizer and out as it came; its small volume adds nothing to the gas.
 */
export const airSpaceKind = defineKind({
  name: "airSpace",
  columns: [
    "o2_mmol",
    "co2_mmol",
    "nitrogen_mmol",
    "vapor_mL",
    "share",
    "underfed",
    "diffusionO2_mmol_per_s_mmHg",
    "diffusionCo2_mmol_per_s_mmHg",
  ],
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
const UNPERFUSED = 2;

/** Every 10 ms: gas moves with the breath, and between the alveoli. */
export function ventilate(air: AirSpaces, lungs: Lungs, ledger: Ledger): void {
  const unperfused = Math.max(
    LEAST_SHARE,
    Math.min(MOST_SHARE, air.share[UNPERFUSED] + air.underfed[UNPERFUSED]),
  );
  air.share[ALVEOLI] = 1 - unperfused;
  lungs.sinceBreath_s[0] += FAST_S;
  const moved_mL = lungs.flow_mL_per_s[0] * FAST_S;
  if (moved_mL >= 0) {
    endExpiration(air, lungs);
    inhale(air, lungs, moved_mL, unperfused, ledger);
  } else {
    exhale(air, -moved_mL * MMOL_PER_ML, unperfused, ledger);
    lungs.exhaled_mL[0] -= moved_mL;
  }
  levelAlveoli(air, unperfused);
}

/** A breath is what was let out at once, if it was more than a third of the airways hold: heart beats move less. */
function endExpiration(air: AirSpaces, lungs: Lungs): void {
  const exhaled_mL = lungs.exhaled_mL[0];
  if (exhaled_mL === 0) return;
  lungs.exhaled_mL[0] = 0;
  if (exhaled_mL < LEAST_BREATH * lungs.deadSpace_mL[0]) return;
  const { o2_mmol, co2_mmol, nitrogen_mmol } = air;
  const gas_mmol = o2_mmol[AIRWAYS] + co2_mmol[AIRWAYS] + nitrogen_mmol[AIRWAYS];
  lungs.lastTidal_mL[0] = exhaled_mL;
  lungs.endTidalCo2_mmHg[0] = (co2_mmol[AIRWAYS] / gas_mmol) * DRY_MMHG;
  // The breath that ends an apnea says nothing of the rate.
  lungs.breathPeriod_s[0] = lungs.sinceBreath_s[0] < APNEA_S ? lungs.sinceBreath_s[0] : 0;
  lungs.sinceBreath_s[0] = 0;
}

function inhale(air: AirSpaces, lungs: Lungs, moved_mL: number, unperfused: number, ledger: Ledger): void {
  const { o2_mmol, co2_mmol, nitrogen_mmol, vapor_mL } = air;
  const moved_mmol = moved_mL * MMOL_PER_ML;
  const part = moved_mmol / (o2_mmol[AIRWAYS] + co2_mmol[AIRWAYS] + nitrogen_mmol[AIRWAYS]);
  const o2 = o2_mmol[AIRWAYS] * part;
  const co2 = co2_mmol[AIRWAYS] * part;
  const nitrogen = nitrogen_mmol[AIRWAYS] * part;
  const vapor = vapor_mL[AIRWAYS] * part;
  const perfused = 1 - unperfused;
  o2_mmol[ALVEOLI] += o2 * perfused;
  co2_mmol[ALVEOLI] += co2 * perfused;
  nitrogen_mmol[ALVEOLI] += nitrogen * perfused;
  vapor_mL[ALVEOLI] += vapor * perfused;
  o2_mmol[UNPERFUSED] += o2 * unperfused;
  co2_mmol[UNPERFUSED] += co2 * unperfused;
  nitrogen_mmol[UNPERFUSED] += nitrogen * unperfused;
  vapor_mL[UNPERFUSED] += vapor * unperfused;
  const freshO2 = moved_mmol * lungs.inhaledFio2[0];
  const freshVapor = moved_mL * lungs.inhaledVapor_fraction[0];
  o2_mmol[AIRWAYS] += freshO2 - o2;
  co2_mmol[AIRWAYS] -= co2;
  nitrogen_mmol[AIRWAYS] += moved_mmol - freshO2 - nitrogen;
  vapor_mL[AIRWAYS] += freshVapor - vapor;
  ledger.vaporEntered_mL[0] += freshVapor;
  ledger.o2Supplied_mmol[0] += freshO2;
  ledger.nitrogenEntered_mmol[0] += moved_mmol - freshO2;
}

function exhale(air: AirSpaces, moved_mmol: number, unperfused: number, ledger: Ledger): void {
  const { o2_mmol, co2_mmol, nitrogen_mmol, vapor_mL } = air;
  const out = moved_mmol / (o2_mmol[AIRWAYS] + co2_mmol[AIRWAYS] + nitrogen_mmol[AIRWAYS]);
  const outO2 = o2_mmol[AIRWAYS] * out;
  const outCo2 = co2_mmol[AIRWAYS] * out;
  const outNitrogen = nitrogen_mmol[AIRWAYS] * out;
  const outVapor = vapor_mL[AIRWAYS] * out;
  o2_mmol[AIRWAYS] -= outO2;
  co2_mmol[AIRWAYS] -= outCo2;
  nitrogen_mmol[AIRWAYS] -= outNitrogen;
  vapor_mL[AIRWAYS] -= outVapor;
  ledger.o2Exhausted_mmol[0] += outO2;
  ledger.co2Exhausted_mmol[0] += outCo2;
  ledger.nitrogenLeft_mmol[0] += outNitrogen;
  ledger.vaporLeft_mL[0] += outVapor;
  // Alveoli whose share has just grown hold less than that share.
  const held_mmol = o2_mmol[UNPERFUSED] + co2_mmol[UNPERFUSED] + nitrogen_mmol[UNPERFUSED];
  const without = Math.min(moved_mmol * unperfused, held_mmol / 2);
  pass(air, ALVEOLI, AIRWAYS, moved_mmol - without);
  pass(air, UNPERFUSED, AIRWAYS, without);
}

function levelAlveoli(air: AirSpaces, unperfused: number): void {
  const { o2_mmol, co2_mmol, nitrogen_mmol } = air;
  const perfused_mmol = o2_mmol[ALVEOLI] + co2_mmol[ALVEOLI] + nitrogen_mmol[ALVEOLI];
  const unperfused_mmol = o2_mmol[UNPERFUSED] + co2_mmol[UNPERFUSED] + nitrogen_mmol[UNPERFUSED];
  const excess_mmol = unperfused_mmol - unperfused * (perfused_mmol + unperfused_mmol);
  const moved_mmol = excess_mmol * (FAST_S / LEVELING_S);
  if (moved_mmol >= 0) pass(air, UNPERFUSED, ALVEOLI, moved_mmol);
  else pass(air, ALVEOLI, UNPERFUSED, -moved_mmol);
}

/** Moves gas of one space, as it is composed there, to another. */
function pass(air: AirSpaces, from: number, to: number, moved_mmol: number): void {
  const { o2_mmol, co2_mmol, nitrogen_mmol, vapor_mL } = air;
  const part = moved_mmol / (o2_mmol[from] + co2_mmol[from] + nitrogen_mmol[from]);
  const o2 = o2_mmol[from] * part;
  const co2 = co2_mmol[from] * part;
  const nitrogen = nitrogen_mmol[from] * part;
  const vapor = vapor_mL[from] * part;
  o2_mmol[from] -= o2;
  co2_mmol[from] -= co2;
  nitrogen_mmol[from] -= nitrogen;
  vapor_mL[from] -= vapor;
  o2_mmol[to] += o2;
  co2_mmol[to] += co2;
  nitrogen_mmol[to] += nitrogen;
  vapor_mL[to] += vapor;
}
/** Every 10 ms: both gases and nitrogen cross between the perfused alveoli and their blood. */
export function exchangeInLungs(
  air: AirSpaces,
  lungs: Lungs,
  sites: Sites,
  site: number,
  volumes: Volumes,
  blood: FastContents,
  slow: SlowContents,
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
  const nitrogenCapacity = volume_mL * nitrogenSolubility_mmol_per_mL_mmHg(temperature_degC);
  const nitrogenToBlood_mmol =
    crossing(air.diffusionO2_mmol_per_s_mmHg[ALVEOLI], gasCapacity, nitrogenCapacity) *
    (nitrogen_mmol[ALVEOLI] * gasCapacity - blood.nitrogen_mmol[bed] / nitrogenCapacity);
  o2_mmol[ALVEOLI] -= toBlood_mmol;
  blood.o2_mmol[bed] += toBlood_mmol;
  co2_mmol[ALVEOLI] += toGas_mmol;
  blood.co2_mmol[bed] -= toGas_mmol;
  nitrogen_mmol[ALVEOLI] -= nitrogenToBlood_mmol;
  blood.nitrogen_mmol[bed] += nitrogenToBlood_mmol;
  // Vapor: what a milliliter of gas and one of blood hold settle at the partition coefficient.
  const gas_mL = gas_mmol / MMOL_PER_ML;
  const vaporStep_mL = VAPOR_ML_PER_S * FAST_S;
  const vaporBlood_mL = volume_mL * volatileAgent(lungs.volatileAgent[0]).bloodToGas;
  const vaporToGas_mL =
    (vaporStep_mL / (1 + vaporStep_mL * (1 / gas_mL + 1 / vaporBlood_mL))) *
    (slow.vapor_mL[bed] / vaporBlood_mL - air.vapor_mL[ALVEOLI] / gas_mL);
  air.vapor_mL[ALVEOLI] += vaporToGas_mL;
  slow.vapor_mL[bed] -= vaporToGas_mL;
  stretchLungs(air, lungs);
}

/** What the alveoli hold, beyond the lungs at rest. */
export function stretchLungs({ o2_mmol, co2_mmol, nitrogen_mmol }: AirSpaces, lungs: Lungs): void {
  let held_mmol = 0;
  for (let i = ALVEOLI; i <= UNPERFUSED; i++) held_mmol += o2_mmol[i] + co2_mmol[i] + nitrogen_mmol[i];
  lungs.stretch_mL[0] = held_mmol / MMOL_PER_ML - lungs.restingVolume_mL[0];
}

/** Amount per mmHg that crosses in one step: D·Δt, limited by what both sides can hold. */
function crossing(
  diffusion: number,
  gasCapacity_mmHg_per_mmol: number,
  capacity_mmol_per_mmHg: number,
): number {
  const step = diffusion * FAST_S;
  return step / (1 + step * (gasCapacity_mmHg_per_mmol + 1 / capacity_mmol_per_mmHg));
}

/** Dry gas at 37 °C, saturated with water, at 760 mmHg. */
export const DRY_MMHG = 713;
export const MMOL_PER_ML = 713 / (62.364 * 310.15);
/** Neither kind of alveoli ever holds nothing. */
const LEAST_SHARE = 0.01;
const MOST_SHARE = 0.95;
const LEVELING_S = 2;
const LEAST_BREATH = 1 / 3;
/** A volatile agent crosses as fast as blood and gas bring it. */
const VAPOR_ML_PER_S = 500;

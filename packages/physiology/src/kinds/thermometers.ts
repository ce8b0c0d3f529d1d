import type { SignalId } from "@openperfusion/signals";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { nextWord, noiseOf } from "../engine/noise.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { FastContents } from "./contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Kidneys } from "./kidneys.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The patient's temperature probes. Each follows a mix of the tissue and the blood by it, with a lag of its own.
 *
 *   core = (1 − b)·T_tissue + b·T_blood
 *   shown → room + (core − room)·q/(q + exposure), within lag/(1 + urine/washed), q the tissue's flow over its usual
 *
 * Jugular blood runs ahead of the nasopharynx by 3.4 °C in rewarming at 0.35 °C/min (H. P. Grocott et al., J Clin Anesth
 * 9:312, 1997), hence a lag of minutes. The bladder lags the more the less urine flows, and runs ahead at very high flow
 * (Masui 42:1013, 1993). Skin at rest is 33 °C in a room of 20, and cools as its flow falls. Sizes: teaching assumptions.
 */
export const thermometerKind = defineKind({
  name: "thermometer",
  columns: [
    "connected",
    "lag_s",
    "blood_share",
    "exposure",
    "washed_mL_per_min",
    "zero_degC",
    "noise_degC",
    "followed_degC",
    "shown_degC",
  ],
  parts: () => THERMOMETERS,
  joints: {
    tissue: (part, plan) => plan.row(tissueKind, part.tissue),
    blood: (part, plan) => plan.volume(part.blood),
  },
  fill: (rows, row, part) => {
    rows.connected[row] = 1;
    rows.lag_s[row] = part.lag_s;
    rows.blood_share[row] = part.blood_share;
    rows.noise_degC[row] = NOISE_DEGC;
    rows.exposure[row] = part.exposure ?? 0;
    rows.washed_mL_per_min[row] = part.washed_mL_per_min ?? 0;
    rows.followed_degC[row] = part.exposure === undefined ? 36.8 : 33;
    rows.shown_degC[row] = rows.followed_degC[row];
  },
});

export type Thermometers = TableOf<typeof thermometerKind>;

export interface ThermometerPart {
  readonly name: string;
  readonly signal: SignalId;
  readonly tissue: string;
  readonly blood: string;
  readonly blood_share: number;
  readonly lag_s: number;
  /** How far the room is felt: the flow, over the usual, at which half of it is. */
  readonly exposure?: number;
  /** Urine flow that halves the lag. */
  readonly washed_mL_per_min?: number;
}

export const THERMOMETERS: readonly ThermometerPart[] = [
  {
    name: "patient.nasopharyngealProbe",
    signal: "patient.temperature.nasopharyngeal",
    tissue: "patient.brainRight",
    blood: "patient.cerebralArteriesRight",
    blood_share: 0.1,
    lag_s: 300,
  },
  {
    name: "patient.bladderProbe",
    signal: "patient.temperature.bladder",
    tissue: "patient.viscera",
    blood: "patient.renalBed",
    blood_share: 0.3,
    lag_s: 900,
    washed_mL_per_min: 1.5,
  },
  {
    name: "patient.skinProbe",
    signal: "patient.temperature.skin",
    tissue: "patient.upperBody",
    blood: "patient.upperBed",
    blood_share: 0.3,
    lag_s: 300,
    exposure: 0.31,
  },
  {
    name: "patient.pulmonaryProbe",
    signal: "patient.temperature.blood",
    tissue: "patient.myocardium",
    blood: "patient.pulmonaryArteries",
    blood_share: 1,
    lag_s: 3,
  },
];

/** Every 100 ms; `word` is that of the moment (`engine/noise.ts`). */
export function followTemperatures(
  thermometers: Thermometers,
  tissues: Tissues,
  kidneys: Kidneys,
  volumes: Volumes,
  fast: FastContents,
  room_degC: number,
  word: number,
): void {
  let own = word;
  const urine_mL_per_min = kidneys.urine_mL_per_min[0];
  for (let i = 0; i < thermometers.tissue.length; i++) {
    const tissue = thermometers.tissue[i];
    const blood = thermometers.blood[i];
    const blood_degC = fast.heat_J[blood] / (volumes.volume_mL[blood] * HEAT_CAPACITY_J_PER_ML_K);
    const core_degC =
      tissues.temperature_degC[tissue] +
      thermometers.blood_share[i] * (blood_degC - tissues.temperature_degC[tissue]);
    const flow_ratio = tissues.flow_mL_per_s[tissue] / tissues.usualFlow_mL_per_s[tissue];
    const exposure = thermometers.exposure[i];
    const kept = exposure > 0 ? flow_ratio / (flow_ratio + exposure) : 1;
    const seen_degC = room_degC + (core_degC - room_degC) * kept;
    const washed = thermometers.washed_mL_per_min[i];
    const lag_s =
      washed > 0 ? thermometers.lag_s[i] / (1 + urine_mL_per_min / washed) : thermometers.lag_s[i];
    thermometers.followed_degC[i] +=
      (seen_degC - thermometers.followed_degC[i]) * (CONTROL_S / (lag_s + CONTROL_S));
    own = nextWord(own);
    thermometers.shown_degC[i] =
      thermometers.followed_degC[i] + thermometers.zero_degC[i] + thermometers.noise_degC[i] * noiseOf(own);
  }
}

/** Teaching assumption. */
const NOISE_DEGC = 0.02;

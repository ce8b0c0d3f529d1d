import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { together } from "./drugEffects.ts";
import type { DrugEffects } from "./drugEffects.ts";
import type { Reflexes } from "./reflexes.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import type { Vasomotor } from "./vasomotor.ts";

/**
 * What an awake body does about its temperature, and no longer does under anesthesia.
 *
 *   sensed = 0.8·core + 0.2·(shell + 0.2 °C)   core: brain, viscera, heart, kidneys by mass; shell: upper body and legs
 *   sweating from 37.2 + 1·depth, skin narrows from 36.7 − 2·depth, shivering from 35.7 − 2·depth °C
 *
 * Awake: no more than half a degree between sweating and vasoconstriction (0.2 °C: M. Lopez et al., Anesthesiology 80:780,
 * 1994), shivering 1 °C below it, a fifth of the signal from the periphery (D. I. Sessler, Anesthesiology 109:318, 2008).
 * Depth in MAC: skin narrows at 35.1 ± 0.6 °C under 1 MAC of isoflurane (Anesthesiology 91:626, 1999) and shivering begins
 * 2.2 °C lower under 0.6 MAC (T. Ikeda et al., Anesthesiology 88:866, 1998); beyond 1 MAC nothing widens (teaching assumption).
 *
 * Shivering is full 1.2 °C below its threshold, as strong as wakefulness (1 − depth) and muscles that aren't paralyzed allow,
 * and stops as the brain cools from 32 to 30 °C. Full, it doubles the body's uptake: +105 % (A. Guffin et al., J
 * Cardiothorac Anesth 1:24, 1987), all of it in upper body and legs. Narrow skin takes a quarter of the heat loss and a
 * fifth of the flow of upper body and legs, wide skin gives as much; sweat takes up to 400 W (teaching assumptions).
 */
export const thermoregulationKind = defineKind({
  name: "thermoregulation",
  columns: ["gain", "relaxant", "sensed_degC", "skin", "shivering", "sweat_W"],
  parts: () => [{ name: "patient.thermoregulation" }],
  joints: {
    brain: (_part, plan) => plan.row(tissueKind, "patient.brainRight"),
    brainLeft: (_part, plan) => plan.row(tissueKind, "patient.brainLeft"),
    heart: (_part, plan) => plan.row(tissueKind, "patient.myocardium"),
    viscera: (_part, plan) => plan.row(tissueKind, "patient.viscera"),
    kidneys: (_part, plan) => plan.row(tissueKind, "patient.kidneys"),
    upper: (_part, plan) => plan.row(tissueKind, "patient.upperBody"),
    legRight: (_part, plan) => plan.row(tissueKind, "patient.legRight"),
    legLeft: (_part, plan) => plan.row(tissueKind, "patient.legLeft"),
  },
  fill: (rows, row) => {
    rows.gain[row] = 1;
    rows.sensed_degC[row] = 37;
  },
});

export type Thermoregulation = TableOf<typeof thermoregulationKind>;

/** Every 100 ms: skin, muscles and sweat glands follow what is sensed. */
export function regulateTemperature(
  t: Thermoregulation,
  tissues: Tissues,
  vasomotor: Vasomotor,
  reflexes: Reflexes,
  drugs: DrugEffects,
): void {
  const sensed_degC = sense_degC(t, tissues);
  t.sensed_degC[0] = sensed_degC;
  const depth = Math.min(1, reflexes.depth[0]);
  const brain_degC = tissues.temperature_degC[t.brain[0]];
  const reacts = t.gain[0] * share((brain_degC - INERT_DEGC) / INERT_SPAN_DEGC);
  const widened_degC = COLD_SHIFT_DEGC * depth;
  // Under anesthesia vasoconstriction comes on a third as steeply.
  const cold_degC = NARROWS_BELOW_DEGC - widened_degC - sensed_degC;
  const narrow = share(cold_degC / (SKIN_SPAN_DEGC * (1 + 2 * depth)));
  const warm_degC = sensed_degC - SWEATS_FROM_DEGC - HEAT_SHIFT_DEGC * depth;
  // A body that is short of blood keeps it from its skin.
  const wide = share(warm_degC / SWEAT_SPAN_DEGC) * share(1 - 2 * reflexes.sympathetic[0]);
  t.skin[0] += (reacts * (wide - narrow) - t.skin[0]) * (CONTROL_S / SKIN_LAG_S);

  const shaken = share((NARROWS_BELOW_DEGC - 1 - widened_degC - sensed_degC) / SHIVERING_SPAN_DEGC);
  const relaxed = together(t.relaxant[0], drugs.relaxation[0]);
  const able = (1 - depth) * (1 - relaxed) * share((brain_degC - STILL_DEGC) / STILL_SPAN_DEGC);
  t.shivering[0] += (t.gain[0] * shaken * able - t.shivering[0]) * (CONTROL_S / MUSCLE_LAG_S);
  t.sweat_W[0] = reacts * MOST_SWEAT_W * share(warm_degC / SWEAT_SPAN_DEGC);

  reflexes.arousal[0] = AROUSAL * t.shivering[0];
  react(t, t.upper[0], tissues, vasomotor);
  react(t, t.legRight[0], tissues, vasomotor);
  react(t, t.legLeft[0], tissues, vasomotor);
}

/** Rows of tissues and of their vessels are the same parts in the same order. */
function react(t: Thermoregulation, tissue: number, tissues: Tissues, vasomotor: Vasomotor): void {
  const skin = t.skin[0];
  const shivering = t.shivering[0];
  tissues.activity[tissue] = 1 + SHIVERING_MORE * shivering;
  tissues.roomLoss_ratio[tissue] = 1 + SKIN_LOSS * skin;
  tissues.sweat_W[tissue] = t.sweat_W[0] / 3;
  vasomotor.warmth[tissue] = (1 + SKIN_FLOW * skin) * (1 + WORKING_FLOW * shivering);
}

function sense_degC(t: Thermoregulation, tissues: Tissues): number {
  const { mass_kg, temperature_degC } = tissues;
  let heat = 0;
  let mass = 0;
  heat += mass_kg[t.brain[0]] * temperature_degC[t.brain[0]];
  mass += mass_kg[t.brain[0]];
  heat += mass_kg[t.brainLeft[0]] * temperature_degC[t.brainLeft[0]];
  mass += mass_kg[t.brainLeft[0]];
  heat += mass_kg[t.heart[0]] * temperature_degC[t.heart[0]];
  mass += mass_kg[t.heart[0]];
  heat += mass_kg[t.viscera[0]] * temperature_degC[t.viscera[0]];
  mass += mass_kg[t.viscera[0]];
  heat += mass_kg[t.kidneys[0]] * temperature_degC[t.kidneys[0]];
  mass += mass_kg[t.kidneys[0]];
  const core_degC = heat / mass;
  const shell_degC =
    (temperature_degC[t.upper[0]] + temperature_degC[t.legRight[0]] + temperature_degC[t.legLeft[0]]) / 3;
  return core_degC + SHELL_SHARE * (shell_degC + USUAL_GRADIENT_DEGC - core_degC);
}

function share(x: number): number {
  return Math.max(0, Math.min(1, x));
}

const SHELL_SHARE = 0.2;
const USUAL_GRADIENT_DEGC = 0.2;
const SWEATS_FROM_DEGC = 37.2;
const NARROWS_BELOW_DEGC = 36.7;
const HEAT_SHIFT_DEGC = 1;
const COLD_SHIFT_DEGC = 2;
const SKIN_SPAN_DEGC = 0.5;
const SHIVERING_SPAN_DEGC = 1.2;
const SWEAT_SPAN_DEGC = 1;
/** A cold brain gives up its defenses: muscles from 32 to 30 °C, vessels from 28 to 24 °C (teaching assumption). */
const STILL_DEGC = 30;
const STILL_SPAN_DEGC = 2;
const INERT_DEGC = 24;
const INERT_SPAN_DEGC = 4;
const SKIN_LAG_S = 30;
const MUSCLE_LAG_S = 5;
const SKIN_LOSS = 0.25;
const SKIN_FLOW = 0.2;
/** Cold and shivering drive the sympathetic nerves (teaching assumption: delivery +20 % in Guffin's patients). */
const AROUSAL = 0.3;
/** Flow of muscles that shiver fully: it lags behind their uptake, so that venous saturation falls (teaching assumption). */
const WORKING_FLOW = 1;
/** Of the uptake of upper body and legs: gives Guffin's rise of the whole body. */
const SHIVERING_MORE = 3.9;
const MOST_SWEAT_W = 400;

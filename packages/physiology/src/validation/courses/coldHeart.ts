import { RHYTHM } from "../../kinds/heart.ts";
import type { Engine } from "../../engine/Engine.ts";
import { bringTo } from "../../testing/changeBody.ts";
import { started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** Hearts that cold stops: one that is cooled until it fibrillates, those that are shocked, one that wakes from cardioplegia. */
export function coldHeartFindings(): readonly Finding[] {
  return findings(
    {
      "V-rhythm-1": fibrillates_degC(),
      "V-rhythm-2": median(SHOCKED_SEEDS.map(shockSucceeds_degC)),
      "O-cardioplegia-8": asleep_min(),
    },
    ["V-rhythm-1", "V-rhythm-2"],
  );
}

/** Temperature of the muscle as a heart fibrillates that is cooled on bypass with water of 18 °C: of five, by what is drawn, the median. */
function fibrillates_degC(): number {
  const engine = started("cpb-adult");
  const muscle_degC = (): number => value(engine, "patient.temperature.myocardium");
  engine.setControl("circuit.temperature.waterSet", 18);
  for (let s = 0; s < 1500 && muscle_degC() > NO_RISK_DEGC; s += 10) engine.step(10_000);
  const cold = engine.snapshot();
  return median(
    SEEDS.map((seed) => {
      engine.restore(cold);
      engine.reseed(seed);
      for (let s = 0; s < 600 && rhythm(engine) !== RHYTHM.ventricularFibrillation; s += 5) engine.step(5000);
      return rhythm(engine) === RHYTHM.ventricularFibrillation ? muscle_degC() : Number.NaN;
    }),
  );
}

/**
 * Temperature of the core as the first shock ends the fibrillation of a heart on bypass, of three at 24 °C and at each half of a degree
 * more: 20 J on the heart, which is more than needed.
 */
function shockSucceeds_degC(seed: number): number {
  const engine = started("cpb-adult");
  engine.reseed(seed);
  engine.disturb("cardiacArrest", 1, 0);
  engine.step(1000);
  engine.disturb("cardiacArrest", 0, 0);
  for (let halves = 48; halves <= 64; halves++) {
    // Or the blood of a warm circuit would warm the muscle by degrees between two shocks.
    engine.setControl("circuit.temperature.waterSet", halves / 2);
    bringTo(engine, halves / 2);
    for (let shock = 0; shock < 3; shock++) {
      engine.step(2000);
      engine.setControl("patient.defibrillator.shock", 20);
      engine.step(100);
      if (rhythm(engine) === RHYTHM.sinus) return value(engine, "patient.temperature.core");
    }
  }
  return Number.NaN;
}

/** From the end of 1.2 L of cold blood 4:1 into the root of a vented heart to its first beat, at most an hour. */
function asleep_min(): number {
  const engine = started("cpb-adult");
  engine.setControl("pump.vent.flowSet", 0.3);
  engine.setControl("circuit.clamp.aorticCross", 1);
  engine.setControl("circuit.cardioplegia.bloodFraction", 0.8);
  engine.setControl("circuit.cardioplegia.waterSet", 5);
  engine.setControl("pump.cardioplegia.flowSet", 300);
  engine.step(240_000);
  engine.setControl("pump.cardioplegia.flowSet", 0);
  let minutes = 0;
  for (; minutes < 60 && rhythm(engine) === RHYTHM.asystole; minutes += 0.5) engine.step(30_000);
  return minutes;
}

function rhythm(engine: Engine): number {
  return value(engine, "patient.rhythm");
}

/** Of an odd number of values. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) / 2];
}

const SEEDS = [1, 2, 3, 4, 5];
/** More of them, since each takes seconds and its temperatures are half a degree apart. */
const SHOCKED_SEEDS = Array.from({ length: 15 }, (_, i) => i + 1);
/** Above this, cold alone fibrillates no heart (`kinds/rhythmChances.ts`). */
const NO_RISK_DEGC = 28.2;

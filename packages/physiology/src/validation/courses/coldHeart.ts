import { RHYTHM } from "../../kinds/heart.ts";
import type { Engine } from "../../engine/Engine.ts";
import { started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** Hearts that cold stops: one that is cooled until it fibrillates, and one that wakes from cardioplegia. */
export function coldHeartFindings(): readonly Finding[] {
  return findings({ "V-rhythm-1": fibrillates_degC(), "O-cardioplegia-8": asleep_min() });
}

/** Temperature of the muscle as a heart fibrillates that is cooled on bypass with water of 18 °C, after at most 25 min. */
function fibrillates_degC(): number {
  const engine = started("cpb-adult");
  engine.setControl("circuit.temperature.waterSet", 18);
  for (let s = 0; s < 1500 && rhythm(engine) !== RHYTHM.ventricularFibrillation; s += 10) engine.step(10_000);
  return rhythm(engine) === RHYTHM.ventricularFibrillation
    ? value(engine, "patient.temperature.myocardium")
    : Number.NaN;
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

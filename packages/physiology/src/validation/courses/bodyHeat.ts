import { RHYTHM } from "../../kinds/heart.ts";
import type { Engine } from "../../engine/Engine.ts";
import { started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** Rajek's two groups: how much heat the body loses, how unevenly it is given back, and how far the core falls after bypass. */
export function bodyHeat(): readonly Finding[] {
  const [mild, deep] = [cooledTo(31), cooledTo(27)];
  return findings({
    "V-heat-5": mild.afterdrop_degC,
    "V-heat-6": deep.afterdrop_degC,
    "V-heat-7": mild.coreLessPeriphery_degC,
    "V-heat-8": mild.lost_kcal,
    "V-heat-9": deep.lost_kcal,
  });
}

interface Course {
  readonly lost_kcal: number;
  readonly coreLessPeriphery_degC: number;
  readonly afterdrop_degC: number;
}

/**
 * Cooled until the nasopharynx is near the goal, half an hour there, rewarmed with water of 39 °C until the nasopharynx is at
 * 37.5 °C, then off bypass for 40 min. The source's abstract tells the temperatures; the half hour, the water's (3 °C below the
 * goal while cooling) and the level that crystalloid holds are teaching assumptions.
 */
function cooledTo(goal_degC: number): Course {
  const engine = started("cpb-adult");
  const nose = (): number => value(engine, "patient.temperature.nasopharyngeal");
  const before_kcal = heat_kcal(engine);
  const water = (degC: number): void => engine.setControl("circuit.temperature.waterSet", degC);
  water(goal_degC - 3);
  hold(engine, 60, () => nose() < goal_degC + 1);
  water(goal_degC);
  hold(engine, 30, () => false);
  const lost_kcal = before_kcal - heat_kcal(engine);
  water(39);
  hold(engine, 60, () => nose() > 37.5);
  const coreLessPeriphery_degC = nose() - periphery_degC(engine);
  weaned(engine);
  const rewarmed = nose();
  let least = rewarmed;
  for (let minute = 0; minute < 40; minute++) {
    engine.step(60_000);
    least = Math.min(least, nose());
  }
  return { lost_kcal, coreLessPeriphery_degC, afterdrop_degC: rewarmed - least };
}

/** Up to so many minutes, until something is reached; the reservoir is kept from running low. */
function hold(engine: Engine, minutes: number, isReached: () => boolean): void {
  for (let minute = 0; minute < minutes && !isReached(); minute++) {
    const missing_mL = LEVEL_ML - engine.slot("circuit.reservoir.volume_mL");
    engine.setControl("circuit.infusion.crystalloid", Math.max(0, Math.min(500, missing_mL)));
    engine.step(60_000);
  }
  engine.setControl("circuit.infusion.crystalloid", 0);
}

const LEVEL_ML = 800;

/** A heart that the cold made fibrillate is shocked; lungs ventilated, the reservoir's blood given, then the lines clamped. */
function weaned(engine: Engine): void {
  for (let shock = 0; shock < 5 && value(engine, "patient.rhythm") !== RHYTHM.sinus; shock++) {
    engine.setControl("patient.defibrillator.shock", 50);
    engine.step(10_000);
    engine.setControl("patient.defibrillator.shock", 0);
    engine.step(10_000);
  }
  engine.setControl("ventilator.rate", 12);
  engine.setControl("ventilator.tidalVolume", 550);
  engine.setControl("circuit.clamp.venousLine", 1);
  engine.setControl("pump.arterial.speed", 60);
  for (let s = 0; s < 60 && engine.slot("circuit.reservoir.volume_mL") > 450; s++) engine.step(1000);
  engine.setControl("pump.arterial.speed", 0);
  engine.setControl("circuit.clamp.arterialLine", 1);
  engine.setControl("circuit.clamp.purge", 1);
}

/** Heat of the patient's tissues and blood, above 0 °C. */
function heat_kcal(engine: Engine): number {
  return (
    engine.slots
      .filter((slot) => slot.startsWith("patient.") && slot.endsWith(".heat_J"))
      .reduce((sum, slot) => sum + engine.slot(slot), 0) / 4184
  );
}

/** Limbs: both legs, and the arms with what else is the upper body, by mass. */
function periphery_degC(engine: Engine): number {
  const parts = ["patient.upperBody", "patient.legRight", "patient.legLeft"];
  const of = (column: string): readonly number[] => parts.map((part) => engine.slot(`${part}.${column}`));
  const [masses, degC] = [of("mass_kg"), of("temperature_degC")];
  const all_kg = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.reduce((sum, mass, i) => sum + (mass * degC[i]) / all_kg, 0);
}

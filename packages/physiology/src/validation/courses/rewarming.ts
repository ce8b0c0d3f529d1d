import type { Engine } from "../../engine/Engine.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../../kinds/heatCapacity.ts";
import { started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { bodyHeat } from "./bodyHeat.ts";

/** How fast the brain follows the blood, and how much heat the body gives and takes back. */
export function rewarmingFindings(): readonly Finding[] {
  return [...evenAgain(), ...brainAndBlood(), ...bodyHeat()];
}

/**
 * The outlet brought to 28 °C and back to 37 °C as the guideline allows (Engelman 2015: 10 °C from the venous blood, 4 °C while
 * rewarming from 30 °C on), and held there; how the source's patients were cooled its abstract does not tell.
 */
function evenAgain(): readonly Finding[] {
  const engine = started("cpb-adult");
  const cooling = even_min(engine, 28);
  engine.step(600_000);
  return findings({ "V-heat-1": cooling, "V-heat-2": even_min(engine, 37) });
}

/** Minutes until the outlet is at its goal and the jugular bulb within half a degree of it; at most 30. */
function even_min(engine: Engine, goal_degC: number): number {
  const { min, max } = engine.range("circuit.temperature.waterSet");
  let water_degC = degC(engine, "circuit.oxygenatorCell3");
  const isCooling = goal_degC < water_degC;
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 0.5;
  for (let s = 0; s < 1800; s += 10) {
    const [venous, outlet, jugular] = [
      degC(engine, "circuit.venousLine"),
      degC(engine, "circuit.oxygenatorCell3"),
      degC(engine, "patient.jugularVeinRight"),
    ];
    if (isNear(outlet, goal_degC) && isNear(jugular, outlet)) return s / 60;
    const most = isCooling || venous < 30 ? 10 : 4;
    const aim = Math.max(venous - most, Math.min(venous + most, goal_degC));
    water_degC = Math.max(min, Math.min(max, water_degC + 0.3 * (aim - outlet)));
    engine.setControl("circuit.temperature.waterSet", water_degC);
    engine.step(10_000);
  }
  return 30;
}

function degC(engine: Engine, volume: string): number {
  return engine.slot(`${volume}.heat_J`) / engine.slot(`${volume}.volume_mL`) / HEAT_CAPACITY_J_PER_ML_K;
}

/** Bypass cooled from 37 °C with water of 28 °C for 20 min, then rewarmed with water of 37 °C; the water is set at once. */
function brainAndBlood(): readonly Finding[] {
  const engine = started("cpb-adult");
  const cooling = course(engine, 28);
  const rewarming = course(engine, 37);
  return findings(
    {
      "V-heat-3": rewarming.rate_degC_per_min,
      "V-heat-4": rewarming.mostAhead_degC,
      "V-heat-10": Math.max(cooling.mostGradient_degC, rewarming.mostGradient_degC),
    },
    ["V-heat-3", "V-heat-4"],
  );
}

interface Course {
  /** Of the nasopharynx, over the whole of the course. */
  readonly rate_degC_per_min: number;
  /** Jugular less nasopharyngeal. */
  readonly mostAhead_degC: number;
  /** Arterial outlet against venous inlet. */
  readonly mostGradient_degC: number;
}

const COURSE_MIN = 20;

function course(engine: Engine, water_degC: number): Course {
  const nose = (): number => value(engine, "patient.temperature.nasopharyngeal");
  engine.setControl("circuit.temperature.waterSet", water_degC);
  const first = nose();
  let [mostAhead_degC, mostGradient_degC] = [0, 0];
  for (let s = 10; s <= COURSE_MIN * 60; s += 10) {
    engine.step(10_000);
    const [jugular, outlet] = [
      degC(engine, "patient.jugularVeinRight"),
      degC(engine, "circuit.oxygenatorCell3"),
    ];
    mostAhead_degC = Math.max(mostAhead_degC, jugular - nose());
    mostGradient_degC = Math.max(mostGradient_degC, Math.abs(outlet - degC(engine, "circuit.venousLine")));
  }
  return {
    rate_degC_per_min: Math.abs(nose() - first) / COURSE_MIN,
    mostAhead_degC,
    mostGradient_degC,
  };
}

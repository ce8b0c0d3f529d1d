import type { Engine } from "../../engine/Engine.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../../kinds/heatCapacity.ts";
import { started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { bodyHeat } from "./bodyHeat.ts";

/** How fast the brain follows the blood, and how much heat the body gives and takes back. */
export function rewarmingFindings(): readonly Finding[] {
  return [...brainAndBlood(), ...bodyHeat()];
}

/** Bypass cooled from 37 °C with water of 28 °C for 20 min, then rewarmed with water of 37 °C; the water is set at once. */
function brainAndBlood(): readonly Finding[] {
  const engine = started("cpb-adult");
  const cooling = course(engine, 28);
  const rewarming = course(engine, 37);
  return findings(
    {
      "V-heat-1": cooling.even_min,
      "V-heat-2": rewarming.even_min,
      "V-heat-3": rewarming.rate_degC_per_min,
      "V-heat-4": rewarming.mostAhead_degC,
      "V-heat-10": Math.max(cooling.mostGradient_degC, rewarming.mostGradient_degC),
    },
    ["V-heat-3", "V-heat-4"],
  );
}

interface Course {
  /** Until the jugular bulb is within half a degree of the arterial outlet. */
  readonly even_min: number;
  /** Of the nasopharynx, over the whole of the course. */
  readonly rate_degC_per_min: number;
  /** Jugular less nasopharyngeal. */
  readonly mostAhead_degC: number;
  /** Arterial outlet against venous inlet. */
  readonly mostGradient_degC: number;
}

const COURSE_MIN = 20;

function course(engine: Engine, water_degC: number): Course {
  const degC = (volume: string): number =>
    engine.slot(`${volume}.heat_J`) / engine.slot(`${volume}.volume_mL`) / HEAT_CAPACITY_J_PER_ML_K;
  const nose = (): number => value(engine, "patient.temperature.nasopharyngeal");
  engine.setControl("circuit.temperature.waterSet", water_degC);
  const first = nose();
  // Not reached: as if at the end of the course.
  let even_min = COURSE_MIN;
  let [mostAhead_degC, mostGradient_degC] = [0, 0];
  for (let s = 10; s <= COURSE_MIN * 60; s += 10) {
    engine.step(10_000);
    const [jugular, outlet] = [degC("patient.jugularVeinRight"), degC("circuit.oxygenatorCell3")];
    mostAhead_degC = Math.max(mostAhead_degC, jugular - nose());
    mostGradient_degC = Math.max(mostGradient_degC, Math.abs(outlet - degC("circuit.venousLine")));
    // The outlet has left the first temperature before the two can meet.
    if (s > 60 && Math.abs(jugular - outlet) < 0.5) even_min = Math.min(even_min, s / 60);
  }
  return {
    even_min,
    rate_degC_per_min: Math.abs(nose() - first) / COURSE_MIN,
    mostAhead_degC,
    mostGradient_degC,
  };
}

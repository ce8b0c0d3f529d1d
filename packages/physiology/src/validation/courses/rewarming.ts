import type { Engine } from "../../engine/Engine.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../../kinds/heatCapacity.ts";
import { started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { onBypassAt } from "./atTemperature.ts";

/** Bypass cooled from 37 °C, and rewarmed from a body that is 28 °C throughout; the water is set at once. */
export function rewarmingFindings(): readonly Finding[] {
  const cooling = course(started("cpb-adult"), 28, 8);
  const rewarming = course(onBypassAt(28, 2.2, 30), 37, 25);
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
  /** Of the nasopharynx, over its first half of the way to the water. */
  readonly rate_degC_per_min: number;
  /** Jugular less nasopharyngeal. */
  readonly mostAhead_degC: number;
  readonly mostGradient_degC: number;
}

function course(engine: Engine, water_degC: number, most_min: number): Course {
  const degC = (volume: string): number =>
    engine.slot(`${volume}.heat_J`) / engine.slot(`${volume}.volume_mL`) / HEAT_CAPACITY_J_PER_ML_K;
  const nose = (): number => value(engine, "patient.temperature.nasopharyngeal");
  engine.setControl("circuit.temperature.waterSet", water_degC);
  const first = nose();
  let [even_min, rate_degC_per_min, mostAhead_degC, mostGradient_degC] = [Number.POSITIVE_INFINITY, 0, 0, 0];
  for (let s = 10; s <= most_min * 60; s += 10) {
    engine.step(10_000);
    const [jugular, outlet] = [degC("patient.jugularVeinRight"), degC("circuit.oxygenatorCell3")];
    mostAhead_degC = Math.max(mostAhead_degC, jugular - nose());
    mostGradient_degC = Math.max(mostGradient_degC, Math.abs(outlet - degC("circuit.venousLine")));
    if (rate_degC_per_min === 0 && Math.abs(nose() - first) > Math.abs(water_degC - first) / 2)
      rate_degC_per_min = (60 * Math.abs(nose() - first)) / s;
    // The outlet has left the first temperature before the two can meet.
    if (s > 60 && Math.abs(jugular - outlet) < 0.5) even_min = Math.min(even_min, s / 60);
    if (even_min < s / 60 && rate_degC_per_min > 0) break;
  }
  return { even_min, rate_degC_per_min, mostAhead_degC, mostGradient_degC };
}

import { shuntFloodedLungs } from "../kinds/lungWater.ts";
import { narrowLungVessels } from "../kinds/pulmonaryVessels.ts";
import { regulateTemperature } from "../kinds/thermoregulation.ts";
import type { Model } from "./Model.ts";

/** Every 100 ms, after the reflexes and before the vessels' tone: what else the body does about its own state. */
export function regulateBody(m: Model): void {
  regulateTemperature(m.thermoregulation, m.tissues, m.vasomotor, m.reflexes);
  narrowLungVessels(m.pulmonaryVessels, m.air, m.sites, m.slow, m.pipes);
  shuntFloodedLungs(m.lungWater, m.pipes);
}

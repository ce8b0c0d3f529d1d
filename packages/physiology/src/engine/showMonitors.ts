import { endCuffCycle } from "../kinds/cuffs.ts";
import { sampleExhaust } from "../kinds/exhaustGas.ts";
import { closeFlowWindow } from "../kinds/flowMeters.ts";
import { recalibrateInline, sampleShunt } from "../kinds/inlineMonitors.ts";
import { chillArms, closePressureWindows } from "../kinds/pressureLines.ts";
import { measureSaturation } from "../kinds/pulseOximeters.ts";
import { followSensors, noiseWord } from "../kinds/sensors.ts";
import { followContents } from "../kinds/shuntMeters.ts";
import { followTemperatures } from "../kinds/thermometers.ts";
import { followTissueOxygen } from "../kinds/tissueOximeters.ts";
import type { Model } from "./Model.ts";

/** Every 100 ms: what monitors and sensors show. */
export function showMonitors(m: Model): void {
  showSensors(m);
  chillArms(m.lines, m.volumes, m.fast);
  closePressureWindows(m.lines, m.lineHistory);
  measureSaturation(m.pulseOximeters, m.sites, m.random);
  endCuffCycle(m.cuffs, m.random);
  followContents(m.shuntMeters, m.fast);
  followTissueOxygen(m.tissueOximeters, m.tissues, m.sites, m.fast, m.slow);
  followTemperatures(m.thermometers, m.tissues, m.kidneys, m.volumes, m.fast, m.world.room_degC[0]);
  closeFlowWindow(m.flowMeters, m.flowHistory, m.random);
}

/** In either regime: all that is a sensor, and what sensors take in that is no number of the state by itself. */
export function showSensors(m: Model): void {
  sampleExhaust(m.exhaustGas, m.cells, m.oxygenators);
  sampleShunt(m.inlineMonitors, m.slow);
  followSensors(m.sensors, m.state, noiseWord(m.world.step[0], m.random.word0[0]));
  recalibrateInline(m.inlineMonitors, m.inlineChannels, m.sensors, m.state, m.random);
}

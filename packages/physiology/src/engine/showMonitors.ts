import { endCuffCycle } from "../kinds/cuffs.ts";
import { sampleExhaust } from "../kinds/exhaustGas.ts";
import { closeFlowWindow } from "../kinds/flowMeters.ts";
import { recalibrateInline, sampleShunt } from "../kinds/inlineMonitors.ts";
import { chillArms, closePressureWindows, driftLines } from "../kinds/pressureLines.ts";
import { measureSaturation } from "../kinds/pulseOximeters.ts";
import { followSensors } from "../kinds/sensors.ts";
import { followContents } from "../kinds/shuntMeters.ts";
import { followTemperatures } from "../kinds/thermometers.ts";
import { followTissueOxygen } from "../kinds/tissueOximeters.ts";
import { zeroLines, zeroSensors } from "../kinds/zeroing.ts";
import type { Model } from "./Model.ts";
import { noiseWord } from "./noise.ts";

/** Every 100 ms: what monitors and sensors show. */
export function showMonitors(m: Model): void {
  showSensors(m);
  closePressureWindows(m.lines, m.lineHistory);
  measureSaturation(m.pulseOximeters, m.sites, m.random);
  endCuffCycle(m.cuffs, m.random);
  closeFlowWindow(m.flowMeters, m.flowHistory, m.random);
}

/** In either regime: all that needs no pulse, and what sensors take in that is no number of the state by itself. */
export function showSensors(m: Model): void {
  sampleExhaust(m.exhaustGas, m.cells, m.oxygenators);
  sampleShunt(m.inlineMonitors, m.slow);
  const step = m.world.step[0];
  const word = m.random.word0[0];
  followSensors(m.sensors, m.state, noiseWord(step, word));
  recalibrateInline(m.inlineMonitors, m.inlineChannels, m.sensors, m.state, m.random);
  chillArms(m.lines, m.volumes, m.fast);
  driftLines(m.lines);
  zeroSensors(m.sensors);
  zeroLines(m.lines);
  followContents(m.shuntMeters, m.fast);
  followTissueOxygen(m.tissueOximeters, m.tissues, m.sites, m.fast, m.slow, noiseWord(step, word, 1));
  const room_degC = m.world.room_degC[0];
  const salted = noiseWord(step, word, 2);
  followTemperatures(m.thermometers, m.tissues, m.kidneys, m.volumes, m.fast, room_degC, salted);
}

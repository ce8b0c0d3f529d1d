import type { Model } from "../engine/Model.ts";
import { nextWord, noiseOf, noiseWord } from "../engine/noise.ts";
import { FLOW_PROBES, shownFlow_L_per_min } from "../equipment/flowProbes.ts";
import { meanFlow_L_per_min, metersOf } from "../kinds/flowMeters.ts";
import { linesOf } from "../kinds/pressureLines.ts";
import { sensorsOf } from "../kinds/sensors.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** What parts declare: controls, sensors, flow meters and pressure lines, each shown as its row says. */
export function monitorReadouts({ plan, levers }: Model): Readouts {
  const read: Record<string, Readout> = {};
  levers.controls.forEach((part, row) => {
    read[part.signal] = ({ controls }) => controls.value[row];
  });
  sensorsOf(plan).forEach((part, row) => {
    const least = part.least ?? -Infinity;
    read[part.signal] = ({ sensors }) => {
      if (sensors.connected[row] < 0.5) return "sensorOff";
      const shown = Math.max(least, sensors.shown[row]);
      // Steps are counted by their number in one, so that a tenth is the tenth that is written.
      return part.step === undefined ? shown : Math.floor(shown / part.step + 0.5) / (1 / part.step);
    };
  });
  metersOf(plan).forEach((part, row) => {
    const probe = part.probe === undefined ? undefined : FLOW_PROBES[part.probe];
    read[part.signal] = ({ flowMeters, flowHistory, world, random }) => {
      if (flowMeters.connected[row] < 0.5) return "sensorOff";
      if (part.counts) return flowMeters.counted_mL[row];
      const mean_L_per_min = meanFlow_L_per_min(flowMeters, flowHistory, row, flowMeters.windows[row]);
      const flow_L_per_min =
        probe === undefined
          ? mean_L_per_min
          : shownFlow_L_per_min(probe, mean_L_per_min, meterNoise(world.step[0], random.word0[0], row));
      return part.unsigned ? Math.abs(flow_L_per_min) : flow_L_per_min;
    };
  });
  linesOf(plan).forEach((part, row) => {
    const shown =
      (column: "shown_mmHg" | "mean_mmHg" | "systolic_mmHg" | "diastolic_mmHg"): Readout =>
      ({ lines }) =>
        lines.connected[row] > 0.5 ? lines[column][row] : "sensorOff";
    if (part.instant) read[part.instant] = shown("shown_mmHg");
    if (part.mean) read[part.mean] = shown("mean_mmHg");
    if (part.systolic) read[part.systolic] = shown("systolic_mmHg");
    if (part.diastolic) read[part.diastolic] = shown("diastolic_mmHg");
  });
  return read;
}

/** Of a meter and a window of 100 ms; in either regime, and nothing is drawn for it. */
function meterNoise(step: number, word: number, row: number): number {
  const moment = noiseWord(Math.floor(step / 100), word, METER_SALT);
  return noiseOf(nextWord(moment ^ Math.imul(row, METER_SPREAD)));
}

const METER_SALT = 3;
const METER_SPREAD = 0x9e3779b1;

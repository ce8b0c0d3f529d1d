import type { Model } from "../engine/Model.ts";
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
    read[part.signal] = ({ sensors }) =>
      sensors.connected[row] > 0.5 ? Math.max(least, sensors.shown[row]) : "sensorOff";
  });
  metersOf(plan).forEach((part, row) => {
    read[part.signal] = ({ flowMeters, flowHistory }) => {
      if (flowMeters.connected[row] < 0.5) return "sensorOff";
      if (part.counts) return flowMeters.counted_mL[row];
      const flow_L_per_min = meanFlow_L_per_min(flowMeters, flowHistory, row, flowMeters.windows[row]);
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

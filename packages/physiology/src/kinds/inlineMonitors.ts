import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { nextNoise } from "../engine/random.ts";
import type { RandomState } from "../engine/random.ts";
import type { SlowContents } from "./contents.ts";
import { inlineChannels } from "./inlineChannels.ts";
import { sensorKind } from "./sensors.ts";
import type { Sensors } from "./sensors.ts";

/**
 * An in-line monitor of blood: its channels are sensors (`inlineChannels.ts`), brought to a laboratory's sample in two acts, as on
 * the devices. `store` keeps what is shown as the sample is drawn, and the sample; `recalibrate` takes the difference off
 * from then on, one number a channel: it is right at that value, and drifts away again.
 *
 *   correction ← correction + laboratory(t stored) − shown(t stored)
 */
export const inlineMonitorKind = defineKind({
  name: "inlineMonitor",
  columns: ["store", "recalibrate", "stored", "potassium_mmol_per_L"],
  parts: (plan) => (inlineChannels(plan).length > 0 ? [{ name: "circuit.inlineMonitor" }] : []),
  joints: {
    outlet: (_part, plan) => {
      const { cells } = plan.assembly.oxygenators[0];
      return plan.volume(cells[cells.length - 1]);
    },
  },
});

export const inlineChannelKind = defineKind({
  name: "inlineChannel",
  columns: ["shown", "laboratory", "scatter"],
  parts: (plan) =>
    inlineChannels(plan).map((channel) => ({ ...channel, name: `circuit.inlineMonitor.${channel.signal}` })),
  joints: { sensor: (part, plan) => plan.row(sensorKind, `sensor.${part.signal}`) },
  fill: (rows, row, part) => {
    rows.scatter[row] = part.laboratory;
  },
});

export type InlineMonitors = TableOf<typeof inlineMonitorKind>;
export type InlineChannels = TableOf<typeof inlineChannelKind>;

/** Every 100 ms, before the sensors follow: the potassium of the plasma in the shunt. */
export function sampleShunt(monitors: InlineMonitors, slow: SlowContents): void {
  for (let i = 0; i < monitors.outlet.length; i++) {
    const volume = monitors.outlet[i];
    const plasma_fraction = 1 - slow.hemoglobin_g_per_mL[volume] / CELL_HEMOGLOBIN_G_PER_ML;
    monitors.potassium_mmol_per_L[i] = (1000 * slow.potassium_mmol_per_mL[volume]) / plasma_fraction;
  }
}

/** Every 100 ms, after them: what was asked for since. A recalibration without a stored sample does nothing. */
export function recalibrateInline(
  monitors: InlineMonitors,
  channels: InlineChannels,
  sensors: Sensors,
  state: Float64Array,
  random: RandomState,
): void {
  if (monitors.store.length === 0 || (monitors.store[0] === 0 && monitors.recalibrate[0] === 0)) return;
  if (monitors.store[0] > 0) {
    for (let i = 0; i < channels.sensor.length; i++) {
      const sensor = channels.sensor[i];
      channels.shown[i] = sensors.shown[sensor];
      const truth = state[sensors.slot[sensor]] * sensors.gain[sensor];
      channels.laboratory[i] = truth + channels.scatter[i] * nextNoise(random);
    }
    monitors.stored[0] = 1;
  }
  if (monitors.recalibrate[0] > 0 && monitors.stored[0] > 0) {
    for (let i = 0; i < channels.sensor.length; i++) {
      const correction = channels.laboratory[i] - channels.shown[i];
      sensors.correction[channels.sensor[i]] += correction;
      sensors.followed[channels.sensor[i]] += correction;
      sensors.shown[channels.sensor[i]] += correction;
    }
    monitors.stored[0] = 0;
  }
  monitors.store[0] = 0;
  monitors.recalibrate[0] = 0;
}

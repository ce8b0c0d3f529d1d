import type { SensorPart } from "../assemblies/Fragment.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { nextNoise } from "../engine/random.ts";
import type { RandomState } from "../engine/random.ts";
import { CONTROL_S } from "../engine/rates.ts";

/**
 * A sensor between truth and display:
 *
 *   shown ← shown + (calibration·truth + zero + drift·t + noise − shown)·Δt/(lag + Δt)
 *
 * Row order is that of the parts. A sensor that is not connected shows nothing.
 */
export const sensorKind = defineKind({
  name: "sensor",
  columns: ["shown", "gain", "lag_s", "noise", "zero", "calibration", "drift_per_h", "drifted", "connected"],
  parts: sensorsOf,
  joints: { slot: (part, _plan, layout) => layout.slot(part.slot) },
  fill: (rows, row, part) => {
    rows.gain[row] = part.gain ?? 1;
    rows.lag_s[row] = part.lag_s;
    rows.noise[row] = part.noise ?? 0;
    rows.calibration[row] = 1;
    rows.connected[row] = 1;
  },
});

export type Sensors = TableOf<typeof sensorKind>;

export function sensorsOf({ patient, assembly }: Plan): readonly (SensorPart & { readonly name: string })[] {
  return [...patient.body.sensors, ...assembly.sensors].map((part) => ({
    ...part,
    name: `sensor.${part.signal}`,
  }));
}

/** Every 100 ms. */
export function followSensors(sensors: Sensors, state: Float64Array, random: RandomState): void {
  for (let i = 0; i < sensors.slot.length; i++) {
    sensors.drifted[i] += (sensors.drift_per_h[i] * CONTROL_S) / 3600;
    const noise = sensors.noise[i] > 0 ? sensors.noise[i] * nextNoise(random) : 0;
    const truth = state[sensors.slot[i]] * sensors.gain[i];
    const seen = sensors.calibration[i] * truth + sensors.zero[i] + sensors.drifted[i] + noise;
    sensors.shown[i] += (seen - sensors.shown[i]) * (CONTROL_S / (sensors.lag_s[i] + CONTROL_S));
  }
}

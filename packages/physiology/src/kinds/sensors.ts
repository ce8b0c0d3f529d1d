import type { SensorPart } from "../assemblies/Fragment.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { nextWord, noiseOf } from "../engine/noise.ts";
import type { Plan } from "../engine/Plan.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { inlineChannels } from "./inlineChannels.ts";

/**
 * A sensor between truth and display:
 *
 *   seen = calibration·truth + zero + drifted + correction
 *   followed ← followed + (seen − followed)·Δt/(lag + Δt)          shown = followed + noise
 *
 * Row order is that of the parts. `drifted` grows by `drift_per_h` and no further than `drift_most`; `correction` is what
 * a recalibration (`inlineMonitors.ts`) or a zeroing (`zeroing.ts`) took off; open to air, its truth is 0. One that is not connected shows nothing, one that is `held` its last value.
 */
export const sensorKind = defineKind({
  name: "sensor",
  columns: [
    "shown",
    "followed",
    "gain",
    "lag_s",
    "noise",
    "zero",
    "calibration",
    "correction",
    "drift_per_h",
    "drift_most",
    "drifted",
    "held",
    "toAir_s",
    "connected",
  ],
  parts: sensorsOf,
  joints: { slot: (part, _plan, layout) => layout.slot(part.slot) },
  fill: (rows, row, part) => {
    rows.gain[row] = part.gain ?? 1;
    rows.lag_s[row] = part.lag_s;
    rows.noise[row] = part.noise ?? 0;
    rows.zero[row] = part.zero ?? 0;
    rows.calibration[row] = 1;
    rows.drift_per_h[row] = part.drift?.per_h ?? 0;
    rows.drift_most[row] = part.drift?.most ?? 0;
    rows.connected[row] = 1;
  },
});

export type Sensors = TableOf<typeof sensorKind>;

export function sensorsOf(plan: Plan): readonly (SensorPart & { readonly name: string })[] {
  const { patient, assembly } = plan;
  return [...patient.body.sensors, ...assembly.sensors, ...inlineChannels(plan)].map((part) => ({
    ...part,
    name: `sensor.${part.signal}`,
  }));
}

/** Every 100 ms; `word` is that of the moment (`engine/noise.ts`). */
export function followSensors(sensors: Sensors, state: Float64Array, word: number): void {
  let own = word | 0;
  for (let i = 0; i < sensors.slot.length; i++) {
    own = nextWord(own);
    if (sensors.held[i] > 0.5) continue;
    const most = sensors.drift_most[i];
    const drifted = sensors.drifted[i] + (sensors.drift_per_h[i] * CONTROL_S) / 3600;
    sensors.drifted[i] = Math.max(-most, Math.min(most, drifted));
    const truth = sensors.toAir_s[i] > 0 ? 0 : state[sensors.slot[i]] * sensors.gain[i];
    const seen =
      sensors.calibration[i] * truth + sensors.zero[i] + sensors.drifted[i] + sensors.correction[i];
    sensors.followed[i] += (seen - sensors.followed[i]) * (CONTROL_S / (sensors.lag_s[i] + CONTROL_S));
    sensors.shown[i] = sensors.followed[i] + sensors.noise[i] * noiseOf(own);
  }
}

import type { SensorPart } from "../assemblies/Fragment.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { inlineSensors } from "./inlineChannels.ts";

/**
 * A sensor between truth and display:
 *
 *   seen = calibration·truth + zero + drifted + correction
 *   followed ← followed + (seen − followed)·Δt/(lag + Δt)          shown = followed + noise
 *
 * Row order is that of the parts. `drifted` grows by `drift_per_h` and no further than `drift_most`; `correction` is what
 * a recalibration took off (`inlineMonitors.ts`). One that is not connected shows nothing, one that is `held` its last value.
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
  return [...patient.body.sensors, ...assembly.sensors, ...inlineSensors(plan)].map((part) => ({
    ...part,
    name: `sensor.${part.signal}`,
  }));
}

/** Every 100 ms. `word` is a whole number below 2³² of this moment and this case, from which noise is made. */
export function followSensors(sensors: Sensors, state: Float64Array, word: number): void {
  let mixed = word | 0;
  for (let i = 0; i < sensors.slot.length; i++) {
    mixed = (mixed + 0x9e3779b9) | 0;
    if (sensors.held[i] > 0.5) continue;
    const most = sensors.drift_most[i];
    const drifted = sensors.drifted[i] + (sensors.drift_per_h[i] * CONTROL_S) / 3600;
    sensors.drifted[i] = Math.max(-most, Math.min(most, drifted));
    const truth = state[sensors.slot[i]] * sensors.gain[i];
    const seen =
      sensors.calibration[i] * truth + sensors.zero[i] + sensors.drifted[i] + sensors.correction[i];
    sensors.followed[i] += (seen - sensors.followed[i]) * (CONTROL_S / (sensors.lag_s[i] + CONTROL_S));
    sensors.shown[i] = sensors.followed[i] + sensors.noise[i] * noiseOf(mixed);
  }
}

/**
 * The word of a moment: of the steps taken and of the generator's own word, which is not drawn on. So noise differs by seed,
 * comes back with a snapshot, and leaves the course of beats as it is.
 */
export function noiseWord(step: number, word: number): number {
  return (Math.imul(step | 0, 0x85ebca6b) ^ word) | 0;
}

/** Mean 0, standard deviation 1: two uniforms of 16 bits from one mixed word (SplitMix32). */
function noiseOf(word: number): number {
  let z = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  z ^= z >>> 15;
  return ((z >>> 16) + (z & 0xffff) - 65_535) * PER_DEVIATION;
}

/** The sum of two uniforms of 0 to 65,535 has a deviation of 65,536/√6. */
const PER_DEVIATION = 3.7376e-5;

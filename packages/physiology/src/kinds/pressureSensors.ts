import type { RowsOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import type { Volumes } from "./volumes.ts";

/** A pressure line on a volume: first-order lag, sampled every 10 ms. */
export const pressureSensorKind = { name: "pressureSensor", columns: ["shown_mmHg", "lag_s"] } as const;

export type PressureSensors = RowsOf<typeof pressureSensorKind>;

export function followPressures(sensors: PressureSensors, volumeOf: Int32Array, volumes: Volumes): void {
  for (let i = 0; i < volumeOf.length; i++) {
    const share = FAST_S / (sensors.lag_s[i] + FAST_S);
    sensors.shown_mmHg[i] += share * (volumes.pressure_mmHg[volumeOf[i]] - sensors.shown_mmHg[i]);
  }
}

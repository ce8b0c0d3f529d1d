import type { Fragment } from "../Fragment.ts";
import { bloodThermometer, transducer } from "./instruments.ts";

/** What is read where blood comes in from the patient: pressure and temperature of `circuit.venousLine`, its flow, a sampling port. */
export function venousInlet(edge: string): Partial<Fragment> {
  return {
    sensors: [
      transducer("circuit.pressure.venousLine", "circuit.venousLine.pressure_mmHg"),
      bloodThermometer("circuit.temperature.venousInlet", "circuit.venousLine"),
    ],
    flowMeters: [{ signal: "circuit.flow.venousLine", edge, window_s: 0.5, probe: "clamp-on" }],
    ports: [{ site: "blood.venous", volume: "circuit.venousLine" }],
  };
}

/** A reservoir below the patient: its level, and how far below it stands. 1 cm of blood is 0.78 mmHg. */
export const siphonToReservoir: Partial<Fragment> = {
  controls: [
    {
      signal: "circuit.reservoir.siphonHeight",
      targets: [{ slot: "circuit.venousLineToReservoir.head_mmHg", gain: 0.78 }],
    },
  ],
  // A scale, read by eye: nothing but the ripple of the surface (teaching assumption).
  sensors: [
    {
      signal: "circuit.reservoir.level",
      slot: "circuit.reservoir.volume_mL",
      lag_s: 0.1,
      noise: 4,
      least: 0,
    },
  ],
};

import type { Fragment } from "../Fragment.ts";
import { centrifugalPump, fastestOf } from "./devices.ts";
import { housing } from "./vessels.ts";

/** A centrifugal pump from a volume to `circuit.pumpOutlet`. */
export function centrifugalArterialPump(of: {
  readonly device: string;
  readonly from: string;
  readonly speed_rpm: number;
}): Partial<Fragment> {
  return {
    volumes: [housing("pumpOutlet", 90, "prime", 0.02)],
    edges: [centrifugalPump("pump.arterial", of.from, "circuit.pumpOutlet", of.device)],
    controls: [
      {
        signal: "pump.arterial.speed",
        targets: [{ slot: "pump.arterial.setSpeed_rpm" }],
        range: { min: 0, max: fastestOf(of.device), step: 10, default: of.speed_rpm },
      },
    ],
    sensors: [{ signal: "pump.arterial.inletPressure", slot: `${of.from}.pressure_mmHg`, lag_s: 0.3 }],
    settings: [{ slot: "pump.arterial.speed_rpm", value: of.speed_rpm }],
  };
}

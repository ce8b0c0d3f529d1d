import type { Fragment } from "../Fragment.ts";
import { centrifugalPump, fastestOf } from "./devices.ts";
import { housing } from "./vessels.ts";
import { transducer } from "./instruments.ts";

/** A centrifugal pump from a volume to `circuit.pumpOutlet`. */
export function centrifugalArterialPump(of: {
  readonly device: string;
  readonly from: string;
  readonly speed_rpm: number;
}): Partial<Fragment> {
  return {
    volumes: [housing("pumpOutlet", 90, "prime", 0.1)],
    edges: [centrifugalPump("pump.arterial", of.from, "circuit.pumpOutlet", of.device)],
    controls: [
      {
        signal: "pump.arterial.speed",
        targets: [{ slot: "pump.arterial.setSpeed_rpm" }],
        range: { min: 0, max: fastestOf(of.device), step: 10, default: of.speed_rpm },
      },
    ],
    sensors: [
      transducer("pump.arterial.inletPressure", `${of.from}.pressure_mmHg`),
      // The console's own probe at the outlet, its display smoothed over a second (teaching assumption). A clamp-on sensor for
      // ECMO was within 0.93 % from 1 L/min up (M. Wu et al., Flow Meas Instrum 106:103040, 2025, abstract).
      {
        signal: "pump.arterial.flow",
        slot: "pump.arterial.flow_mL_per_s",
        gain: 0.06,
        lag_s: 1,
        noise: 0.009,
      },
    ],
    settings: [{ slot: "pump.arterial.speed_rpm", value: of.speed_rpm }],
  };
}

import type { Fragment } from "../Fragment.ts";
import { joinFragments } from "../Fragment.ts";
import { centrifugalPump, fastestOf } from "./devices.ts";
import { consoleSupply, sparePumpHead } from "./supplies.ts";
import { housing } from "./vessels.ts";
import { transducer } from "./instruments.ts";

/** A centrifugal pump from a volume to `circuit.pumpOutlet`. */
export function centrifugalArterialPump(of: {
  readonly device: string;
  readonly from: string;
  readonly speed_rpm: number;
}): Partial<Fragment> {
  const pump: Partial<Fragment> = {
    volumes: [housing("pumpOutlet", 90, "prime", 0.02)],
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
        step: 0.01,
      },
    ],
    settings: [{ slot: "pump.arterial.speed_rpm", value: of.speed_rpm }],
  };
  return joinFragments(pump, consoleSupply(FASTEST_CRANK_RPM), sparePumpHead);
}

/**
 * By 56 to 90 turns of a geared crank per minute two centrifugal pumps gave 3 L/min (J Extra-Corpor Technol 19:365, 1987, abstract); the
 * speed of the rotor that hands can reach is a teaching assumption. CentriMag has a second motor instead of a crank.
 */
const FASTEST_CRANK_RPM = 3000;

import { PUMP_BOOTS } from "../../equipment/rollerPumps.ts";
import type { Fragment } from "../Fragment.ts";
import { joinFragments } from "../Fragment.ts";
import { consoleSupply } from "./supplies.ts";
import { housing } from "./vessels.ts";

/** A roller pump with a ⅜″ boot from a volume to `circuit.pumpOutlet`. */
export function rollerArterialPump(from: string): Partial<Fragment> {
  const boot = PUMP_BOOTS.find((one) => one.bore === "3/8");
  if (boot === undefined) throw new RangeError("No pump boot of 3/8 inch is listed");
  const pump: Partial<Fragment> = {
    volumes: [housing("pumpOutlet", 90, "prime")],
    edges: [
      {
        kind: "rollerPump",
        name: "pump.arterial",
        from,
        to: "circuit.pumpOutlet",
        stroke_mL: boot.stroke_mL,
        occlusion: 1,
        // Two rollers: flow dips as one leaves the tube (teaching assumption).
        ripple: 0.12,
        acceleration_rpm_per_s: 40,
        pressureSlow_mmHg: 350,
        pressureStop_mmHg: 450,
      },
    ],
    controls: [{ signal: "pump.arterial.speed", targets: [{ slot: "pump.arterial.setSpeed_rpm" }] }],
  };
  return joinFragments(pump, consoleSupply(FASTEST_CRANK_RPM));
}

/** 116 turns per minute by hand gave 3 L/min (J Extra-Corpor Technol 19:365, 1987, abstract): as fast as anybody keeps up for long. */
const FASTEST_CRANK_RPM = 120;

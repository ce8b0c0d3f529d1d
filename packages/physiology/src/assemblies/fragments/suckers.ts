import type { Fragment } from "../Fragment.ts";

/** Roller suckers in the field and a vent in the left ventricle, both to `to`; set in L/min. */
export function suckersAndVent(to: string, fullAt_mL: number): Partial<Fragment> {
  return {
    edges: [
      {
        kind: "meteredPump",
        name: "pump.suction",
        from: "patient.field",
        to,
        rest_mL: 25,
        fullAt_mL,
        drawsAir: true,
        clamp: "circuit.clamp.suction",
      },
      ...(leftVentricleVent(to, fullAt_mL).edges ?? []),
    ],
    controls: [
      { signal: "pump.suction.flowSet", targets: [{ slot: "pump.suction.set_mL_per_min", gain: 1000 }] },
      ...(leftVentricleVent(to, fullAt_mL).controls ?? []),
    ],
    flowMeters: [
      { signal: "pump.suction.flow", edge: "pump.suction", window_s: 0.5, probe: "turns" },
      ...(leftVentricleVent(to, fullAt_mL).flowMeters ?? []),
    ],
  };
}

/** A vent alone: it draws what the left ventricle holds above 30 mL. */
export function leftVentricleVent(to: string, fullAt_mL: number, default_L_per_min = 0): Partial<Fragment> {
  return {
    edges: [
      {
        kind: "meteredPump",
        name: "pump.vent",
        from: "patient.leftVentricle",
        to,
        rest_mL: 30,
        fullAt_mL,
        clamp: "circuit.clamp.vent",
      },
    ],
    controls: [
      {
        signal: "pump.vent.flowSet",
        targets: [{ slot: "pump.vent.set_mL_per_min", gain: 1000 }],
        range: { default: default_L_per_min },
      },
    ],
    flowMeters: [{ signal: "pump.vent.flow", edge: "pump.vent", window_s: 0.5, probe: "turns" }],
  };
}

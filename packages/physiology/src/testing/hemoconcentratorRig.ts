import { membrane } from "../assemblies/fragments/hemoconcentrator.ts";
import { housing, openTo, way } from "../assemblies/fragments/vessels.ts";
import type { Engine } from "../engine/Engine.ts";
import { HEMOCONCENTRATORS } from "../equipment/hemoconcentrator.ts";
import { rig, setFlow, steadyPump } from "./rig.ts";
import type { FedBlood } from "./rig.ts";

/** What is fed to the adult hemoconcentrator on a bench, and how its water is drawn. */
export interface Concentrating {
  readonly blood: FedBlood;
  readonly flow_mL_per_min: number;
  readonly suction_mmHg?: number;
  /** What the way back holds up. */
  readonly back_mmHg_s_per_mL?: number;
  readonly clot?: number;
}

/** The adult hemoconcentrator, fed once through by a pump without ripple. */
export function hemoconcentratorRig({
  blood,
  flow_mL_per_min,
  suction_mmHg = 0,
  back_mmHg_s_per_mL = 20,
  clot = 0,
}: Concentrating): Engine {
  const [device] = HEMOCONCENTRATORS;
  const engine = rig({
    blood,
    parts: [
      {
        volumes: [
          housing("hemoconcentrator", device.prime_mL, "prime"),
          openTo("effluentBag", 20, 20_000, "crystalloid"),
        ],
        edges: [
          way("back", "circuit.hemoconcentrator", "circuit.sink", {
            resistance_mmHg_s_per_mL: back_mmHg_s_per_mL,
          }),
        ],
        filters: [membrane],
      },
      steadyPump("circuit.source", "circuit.hemoconcentrator"),
    ],
    settings: [
      { slot: "circuit.effluentBag.outside_mmHg", value: -suction_mmHg },
      { slot: "circuit.hemoconcentratorMembrane.clot", value: clot },
    ],
  });
  setFlow(engine, flow_mL_per_min / 1000);
  return engine;
}

export function filtrate_mL_per_min(engine: Engine): number {
  return engine.slot("circuit.hemoconcentratorMembrane.rate_mL_per_s") * 60;
}

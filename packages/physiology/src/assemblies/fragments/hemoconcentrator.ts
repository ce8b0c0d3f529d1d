import { HEMOCONCENTRATORS } from "../../equipment/hemoconcentrator.ts";
import type { FilterPart, Fragment } from "../Fragment.ts";
import { housing, openTo, way } from "./vessels.ts";

const [device] = HEMOCONCENTRATORS;

/** The membrane of the adult device, between `circuit.hemoconcentrator` and its bag. */
export const membrane: FilterPart = {
  name: "circuit.hemoconcentratorMembrane",
  from: "circuit.hemoconcentrator",
  to: "circuit.effluentBag",
  coefficient_mL_per_s_mmHg: device.ultrafiltration_mL_per_h_mmHg / 3600,
  proteinSieving_fraction: device.sievingAlbumin,
  heparinSieving_fraction: device.sievingHeparin,
};

/** 100 mmHg at 300 mL/min (teaching assumption). */
const RETURN_MMHG_S_PER_ML = 20;

/**
 * A pump draws oxygenated blood through a hemoconcentrator and gives it back to `to`; its water runs into a bag. Conventional
 * ultrafiltration takes the water; zero-balance puts as much crystalloid back.
 */
export function hemoconcentrator(to: string): Partial<Fragment> {
  return {
    volumes: [
      housing("hemoconcentrator", device.prime_mL, "prime"),
      openTo("effluentBag", 20, 20_000, "crystalloid"),
    ],
    edges: [
      {
        kind: "meteredPump",
        name: "pump.hemoconcentrator",
        from: "circuit.oxygenatorCell3",
        to: "circuit.hemoconcentrator",
        rest_mL: 20,
        // It stops at 400 mmHg.
        fullAt_mL: device.prime_mL + 80,
      },
      way("hemoconcentratorReturn", "circuit.hemoconcentrator", to, {
        resistance_mmHg_s_per_mL: RETURN_MMHG_S_PER_ML,
        oneWay: true,
        clamp: "circuit.clamp.hemoconcentrator",
      }),
    ],
    filters: [membrane],
    controls: [
      {
        signal: "pump.hemoconcentrator.flowSet",
        targets: [{ slot: "pump.hemoconcentrator.set_mL_per_min" }],
      },
      {
        signal: "circuit.hemoconcentrator.suction",
        targets: [{ slot: "circuit.effluentBag.outside_mmHg", gain: -1 }],
      },
      { signal: "circuit.clamp.hemoconcentrator", targets: [], range: { default: 1 } },
    ],
    sensors: [
      {
        signal: "pump.hemoconcentrator.flow",
        slot: "pump.hemoconcentrator.flow_mL_per_s",
        gain: 60,
        lag_s: 0.5,
        // A roller's turns, counted: no noise.
        step: 1,
      },
      {
        signal: "circuit.hemoconcentrator.filtrate",
        slot: "circuit.hemoconcentratorMembrane.passed_mL",
        lag_s: 0,
      },
    ],
  };
}

/**
 * A second way back, to the right atrium, for modified ultrafiltration after bypass: with the arterial pump stopped and clamped off
 * the hemoconcentrator's pump draws the blood back from the aorta. Closed until it is wanted.
 */
export const atrialReturn: Partial<Fragment> = {
  edges: [
    way("hemoconcentratorToAtrium", "circuit.hemoconcentrator", "patient.rightAtrium", {
      resistance_mmHg_s_per_mL: RETURN_MMHG_S_PER_ML,
      oneWay: true,
      clamp: "circuit.clamp.modifiedUltrafiltration",
    }),
  ],
  controls: [{ signal: "circuit.clamp.modifiedUltrafiltration", targets: [], range: { default: 1 } }],
};

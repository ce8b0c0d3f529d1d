import { befalls, set } from "./Behavior.ts";
import type { Behavior } from "./Behavior.ts";

const TEACHING = "direction by physics; size: teaching assumption";
const DROP = {
  sum: [
    [1, "circuit.pressure.preOxygenator"],
    [-1, "circuit.pressure.postOxygenator"],
  ],
} as const;
const DROP_PER_FLOW = { ratio: [DROP, "flowmeter.flow.mean1s"] } as const;

/** The slow ways in which an oxygenator fails, and what leaks through it. */
// oxfmt-ignore
export const OXYGENATOR_BEHAVIORS: readonly Behavior[] = [
  {
    id: "fault-oxygenatorClotted",
    assembly: "cpb-adult",
    cause: "clot in the blood path, 0 → 45 % within 45 s",
    acts: [befalls("oxygenatorClotted", 0, 1, 45)],
    effects: [
      { of: DROP_PER_FLOW, what: "pressure drop per flow", goes: "up", after_s: 22, share: true, by: [0.2, 5], source: "ΔP/Q rises first" },
      { of: "blood.arterial.po2", goes: "still", after_s: 22, share: true, by: [-0.12, 0.12], source: "gas transfer has its reserve" },
      { of: DROP_PER_FLOW, what: "pressure drop per flow", goes: "up", after_s: 60, share: true, by: [1, 40], source: "ΔP/Q goes on rising" },
      { of: "blood.arterial.po2", goes: "down", from_s: 22, after_s: 60, share: true, by: [-0.8, -0.01], source: "gas transfer later" },
    ],
  },
  {
    id: "fault-oxygenatorWet",
    assembly: "va-femoral",
    cause: "water in the fibers; after 130 s a sigh of 10 L/min for 15 s",
    acts: [befalls("oxygenatorWet", 0, 1, 0), set("gas.sweep.flow", 10, 130), set("gas.sweep.flow", 2.5, 145)],
    effects: [
      { of: "blood.arterial.pco2", goes: "up", after_s: 130, by: [0.4, 20], source: "CO2 first" },
      { of: "blood.arterial.so2", goes: "still", after_s: 130, by: [-2.5, 0.5], source: "oxygen has its reserve" },
      { of: "blood.arterial.pco2", what: "PCO2 with the old sweep again, after the sigh", goes: "down", from_s: 130, after_s: 175, by: [-12, -0.3], source: "the sigh helps for minutes" },
      { of: DROP_PER_FLOW, what: "pressure drop per flow", goes: "still", after_s: 130, share: true, by: [-0.05, 0.05], source: "the blood path is free" },
    ],
  },
  {
    id: "fault-oxygenatorLeaksPlasma",
    assembly: "vv-two-site",
    cause: "oxygenatorLeaksPlasma",
    acts: [befalls("oxygenatorLeaksPlasma", 0, 1, 10)],
    effects: [
      { of: "slot circuit.plasmaLeak.passed_mL", goes: "up", after_s: 35, by: [5, 10], source: "15 mL/min" },
      { of: "blood.arterial.po2", goes: "down", after_s: 35, share: true, by: [-0.8, -0.05], source: "wetted pores" },
    ],
  },
  {
    id: "fault-oxygenatorRuptures",
    assembly: "va-femoral",
    cause: "oxygenatorRuptures",
    acts: [befalls("oxygenatorRuptures")],
    effects: [
      { of: "slot patient.lost.volume_mL", goes: "up", after_s: 8, by: [60, 900], source: "the pump empties itself into the room" },
      { of: "circuit.pressure.postOxygenator", goes: "down", after_s: 8, share: true, by: [-0.95, -0.05], source: TEACHING },
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 8, share: true, by: [-1.5, -0.1], source: "less reaches the patient" },
    ],
  },
  {
    id: "fault-oxygenatorShunts",
    assembly: "cpb-adult",
    cause: "oxygenatorShunts, grown within 3 s",
    acts: [befalls("oxygenatorShunts", 0, 1, 3)],
    effects: [
      { of: "blood.arterial.so2", goes: "down", after_s: 15, by: [-12, -2], source: "a quarter of venous blood in three of red" },
      { of: "blood.arterial.po2", goes: "down", after_s: 15, by: [-250, -60], source: "shunt: FiO2 helps little" },
      { of: "blood.arterial.pco2", goes: "up", after_s: 15, by: [0.3, 8], source: "venous carbon dioxide mixes in" },
      { of: DROP_PER_FLOW, what: "pressure drop per flow", goes: "down", after_s: 15, share: true, by: [-0.4, -0.02], source: "a way beside the bundle" },
    ],
  },
  {
    id: "fault-oxygenatorAges",
    assembly: "va-femoral",
    cause: "oxygenatorAges",
    acts: [befalls("oxygenatorAges")],
    effects: [
      { of: "slot circuit.oxygenator.thrombus", what: "share of the bundle that is closed", goes: "up", after_s: 10, by: [0.0008, 0.0018], source: "half within 83 min, with heparin and all" },
    ],
  },
  {
    id: "fault-oxygenatorCoatingLost",
    assembly: "va-femoral",
    cause: "heparin stopped and antagonized by 150 mg of protamine; a minute later oxygenatorCoatingLost",
    acts: [set("drug.heparin.infusion", 0), set("drug.protamine.bolus", 150), befalls("oxygenatorCoatingLost", 60)],
    effects: [
      { of: DROP_PER_FLOW, what: "pressure drop per flow", goes: "up", from_s: 60, after_s: 105, share: true, by: [0.03, 1], source: "twenty minutes' clot in three: ΔP/Q first" },
      { of: "blood.arterial.po2", goes: "still", from_s: 60, after_s: 105, share: true, by: [-0.15, 0.1], source: "gas transfer has its reserve" },
    ],
  },
  {
    id: "vapor-on",
    assembly: "cpb-adult",
    cause: "1.8 % of volatile agent in the sweep",
    acts: [set("gas.vapor.fraction", 1.8)],
    effects: [
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 300, by: [-20, -2], source: "resistance lower after 15 min (Rödig 1996)" },
      { of: "flowmeter.flow.mean1s", goes: "still", after_s: 300, share: true, by: [-0.02, 0.02], source: "roller pump" },
      { of: "slot patient.brainRight.vo2_mmol_per_s", what: "the brain's oxygen uptake", goes: "down", after_s: 300, share: true, by: [-0.35, -0.05], source: "38 % at 1.5 MAC (V-vapor-1)" },
    ],
  },
  {
    id: "fault-vaporizerEmpty",
    assembly: "cpb-adult",
    given: { id: "vapor", what: "2.5 % of volatile agent in the sweep for 5 min, little else", acts: [set("gas.vapor.fraction", 2.5), set("patient.anesthesia.depth", 0.3)], settle_s: 300 },
    cause: "vaporizerEmpty",
    acts: [befalls("vaporizerEmpty")],
    effects: [
      { of: "slot circuit.oxygenator.gasVapor_mL", goes: "down", after_s: 25, share: true, by: [-1, -0.5], source: "washed out within minutes" },
      { of: "slot circuit.oxygenatorCell3.vapor_mL", goes: "down", after_s: 25, share: true, by: [-1, -0.3], source: "blood follows the gas" },
      { of: "slot patient.reflexes.depth", what: "depth of anesthesia, MAC", goes: "down", after_s: 120, by: [-0.8, -0.1], source: "at least half of the arterial concentration is gone in 2 min (V-vapor-6)" },
      { of: "patient.pressure.arterial.mean", goes: "up", after_s: 120, by: [2, 30], source: "vessels narrow again as the agent leaves (Rödig 1996)" },
    ],
  },
  {
    id: "fault-heaterCoolerLeaks",
    assembly: "cpb-adult",
    cause: "heaterCoolerLeaks",
    acts: [befalls("heaterCoolerLeaks")],
    effects: [
      { of: "blood.hematocrit", goes: "down", after_s: 35, by: [-4, -0.15], source: "180 mL of water in 6 L" },
      { of: "blood.sodium", goes: "down", after_s: 35, by: [-10, -1], source: "water without ions" },
      { of: "circuit.reservoir.level", goes: "up", after_s: 35, by: [20, 400], source: "what leaks in stays" },
      { of: "blood.plasmaFreeHemoglobin", goes: "up", after_s: 35, by: [1, 500], source: "hypotonic hemolysis" },
    ],
  },
  {
    id: "fault-circuitClots",
    assembly: "va-femoral",
    cause: "circuitClots, grown within 30 s",
    acts: [befalls("circuitClots", 0, 1, 30)],
    effects: [
      { of: DROP_PER_FLOW, what: "pressure drop per flow", goes: "up", after_s: 25, share: true, by: [0.4, 30], source: TEACHING },
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 25, share: true, by: [-0.9, -0.1], source: "centrifugal pump" },
    ],
  },
  {
    id: "fault-hemolysis",
    assembly: "va-femoral",
    cause: "hemolysis",
    acts: [befalls("hemolysis")],
    effects: [
      { of: "blood.plasmaFreeHemoglobin", goes: "up", after_s: 35, by: [0.5, 200], source: "above 50 mg/dL within hours (ELSO)" },
      { of: "pump.arterial.inletPressure", goes: "down", after_s: 20, by: [-400, -20], source: "a kink before the pump" },
    ],
  },
  {
    id: "oxygenator-no-more-than-supplied",
    assembly: "va-femoral",
    cause: "sweep 2.5 → 0.2 L/min",
    acts: [set("gas.sweep.flow", 0.2)],
    effects: [
      { of: "circuit.oxygenator.o2Transfer", goes: "down", after_s: 25, ends: [0, 125], source: "0.2 L/min at FiO2 0.6 holds 120 mL/min of oxygen" },
      { of: "circuit.oxygenator.co2Transfer", goes: "down", after_s: 25, ends: [0, 25], source: "0.2 L/min at 45 of 713 mmHg" },
    ],
  },
];

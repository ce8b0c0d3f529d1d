import { befalls, set } from "./Behavior.ts";
import type { Behavior, Given } from "./Behavior.ts";

const TEACHING = "direction by physics; size: teaching assumption";

/** Venous line clamped until the level sensor has all but stopped the pump, at 200 mL. */
const NEARLY_EMPTY: Given = {
  id: "nearly-empty",
  what: "reservoir drained down to the level sensor",
  acts: [set("circuit.clamp.venousLine", 1)],
  settle_s: 30,
};

/** Air where it must not be. */
// oxfmt-ignore
export const AIR_BEHAVIORS: readonly Behavior[] = [
  {
    id: "fault-levelSensorOverridden",
    assembly: "cpb-adult",
    given: NEARLY_EMPTY,
    cause: "level sensor off, pump at 60 rpm, 200 mL left",
    acts: [set("pump.arterial.speed", 60), befalls("levelSensorOverridden")],
    effects: [
      { of: "slot pump.arterial.air_fraction", what: "air in the pump's stroke before the reservoir is empty", goes: "up", after_s: 5, ends: [0.3, 1], source: "vortex below 200 mL (Capiox RX: least level)" },
      { of: "circuit.reservoir.level", goes: "down", after_s: 5, ends: [20.5, 75], source: "it is not yet empty" },
      { of: "circuit.reservoir.level", what: "level at the end", goes: "down", after_s: 25, ends: [0, 30], source: "no more than there is can be pumped" },
    ],
  },
  {
    id: "fault-venousAirLock",
    assembly: "cpb-adult",
    cause: "venousAirLock",
    acts: [befalls("venousAirLock")],
    effects: [
      { of: "circuit.flow.venousLine", goes: "down", after_s: 20, by: [-4.8, -1.5], source: "no siphon through air" },
      { of: "circuit.reservoir.level", goes: "down", after_s: 20, by: [-1500, -200], source: TEACHING },
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 20, by: [0.5, 14], source: TEACHING },
    ],
  },
  {
    id: "fault-venousAirOnEcmo",
    assembly: "va-femoral",
    cause: "venousAirOnEcmo",
    acts: [befalls("venousAirOnEcmo")],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 20, share: true, by: [-1.2, -0.15], source: "a rotor full of gas has no head" },
      { of: "pump.arterial.inletPressure", goes: "up", after_s: 20, by: [5, 120], source: "less is drawn" },
      { of: "slot pump.arterial.air_fraction", goes: "up", after_s: 20, by: [0.1, 1], source: "de-primed" },
    ],
  },
  {
    id: "fault-massiveArterialAir",
    assembly: "cpb-adult",
    cause: "massiveArterialAir",
    acts: [befalls("massiveArterialAir")],
    effects: [
      { of: "circuit.bubble.count", goes: "up", after_s: 30, by: [1000, 1e9], source: "the detector before the cannula" },
      { of: "circuit.air.arterial", goes: "up", after_s: 30, by: [5, 1e4], source: "more than filter and purge hold" },
      { of: "patient.nirs.right", goes: "down", after_s: 35, by: [-60, -2], source: "gas in the brain's arterioles" },
      { of: "slot patient.brainRight.held_mmol", what: "gas lodged in the right brain", goes: "up", after_s: 25, by: [0.001, 100], source: TEACHING },
    ],
  },
  {
    id: "fault-coronaryAir",
    assembly: "no-circuit",
    cause: "coronaryAir",
    acts: [befalls("coronaryAir")],
    effects: [
      { of: "slot patient.myocardium.airBlock", goes: "up", after_s: 40, by: [0.02, 1], source: "gas lodges in the coronary bed" },
      { of: "patient.flow.coronary", goes: "down", after_s: 90, share: true, by: [-0.99, -0.05], source: "gas holds up flow" },
      { of: "echo.leftVentricle.ejectionFraction", goes: "down", after_s: 35, by: [-60, -1], source: "ischemia, for the while that the air stays" },
    ],
  },
];

import { befalls, fault, set } from "./Behavior.ts";
import type { Act, Behavior } from "./Behavior.ts";

const TEACHING = "direction by physics; size: teaching assumption";
const CRANK = "116 turns per minute for 3 L/min by a roller (J Extra-Corpor Technol 19:365, 1987, abstract)";
const CHANGED = "a new bundle, primed with crystalloid";
const DROP = {
  sum: [
    [1, "circuit.pressure.preOxygenator"],
    [-1, "circuit.pressure.postOxygenator"],
  ],
} as const;
const DROP_PER_FLOW = { ratio: [DROP, "flowmeter.flow.mean1s"] } as const;

/** Pump stopped, clamped off with no pressure left, changed, opened, started again. */
function changed(
  control: "circuit.oxygenator.change" | "pump.arterial.change",
  speed_rpm: number,
  clamps: readonly [
    inlet: `circuit.clamp.${"pumpOutlet" | "pumpInlet"}`,
    outlet: `circuit.clamp.${"filterInlet" | "oxygenatorOutlet"}`,
  ],
): readonly Act[] {
  const [inlet, outlet] = clamps;
  return [
    set("pump.arterial.speed", 0, 3),
    set(inlet, 1, 4),
    set(outlet, 1, 7),
    set(control, 1, 9),
    set(inlet, 0, 10),
    set(outlet, 0, 10),
    set("pump.arterial.speed", speed_rpm, 10),
  ];
}

/** Current, gas, hands, clamps, and a new device for a failed one. */
// oxfmt-ignore
export const SUPPLY_BEHAVIORS: readonly Behavior[] = [
  {
    id: "pump-cranked-roller",
    assembly: "cpb-adult",
    cause: "pumpPowerLost; after 4 s cranked at 116/min",
    acts: [befalls("pumpPowerLost"), set("pump.arterial.handCrank", 116, 4)],
    effects: [
      { of: "pump.arterial.flow", goes: "down", after_s: 4, share: true, by: [-1, -0.3], source: "rollers run down" },
      { of: "pump.arterial.flow", goes: "up", from_s: 4, after_s: 12, ends: [2.8, 3.3], source: CRANK },
    ],
  },
  {
    id: "pump-cranked-centrifugal",
    assembly: "va-femoral",
    cause: "pumpPowerLost; after 8 s cranked at 2600 rpm of the rotor",
    acts: [befalls("pumpPowerLost"), set("pump.arterial.handCrank", 2600, 8)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 8, ends: [-6, -0.1], source: "an unclamped centrifugal pump lets blood run back" },
      { of: "flowmeter.flow.mean1s", goes: "up", from_s: 8, after_s: 14, ends: [1, 3.5], source: "3 L/min are reached by hand (J Extra-Corpor Technol 19:365, 1987, abstract)" },
    ],
  },
  fault("centrifugalRunaway", "va-femoral", [
    { of: "pump.arterial.speed", goes: "up", after_s: 8, ends: [5900, 6100], source: "the fault's own speed" },
    { of: "pump.arterial.inletPressure", goes: "down", after_s: 8, by: [-400, -40], source: "access insufficiency: more turns suck the vein shut" },
    { of: "flowmeter.flow.mean1s", goes: "up", after_s: 8, by: [0.5, 6], source: "head–flow map, as long as full veins give" },
  ]),
  fault("mainsLost", "cpb-adult", [
    { of: "pump.arterial.flow", goes: "still", after_s: 12, share: true, by: [-0.02, 0.02], source: "the console goes on from its battery" },
    { of: "circuit.battery.charge", goes: "down", after_s: 12, by: [-0.3, -0.1], source: "full for 90 min (intensiveblog.com, The Alfred)" },
    { of: "slot circuit.heaterCooler.water_degC", what: "water of the heater-cooler", goes: "down", after_s: 12, by: [-0.4, -0.05], source: "no mains, no heater-cooler" },
  ]),
  fault("batteryAged", "va-femoral", [
    { of: "circuit.battery.remaining", goes: "down", after_s: 14, ends: [0, 0], source: "nothing left" },
    { of: "flowmeter.flow.mean1s", goes: "down", after_s: 14, ends: [-6, -0.1], source: "the pump stands, blood runs back" },
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 14, share: true, by: [-0.85, -0.1], source: TEACHING },
  ], [set("circuit.battery.inUse", 1)]),
  {
    id: "fault-wallGasLost",
    assembly: "cpb-adult",
    cause: "wallGasLost; after 50 s the cylinder",
    acts: [befalls("wallGasLost"), set("gas.cylinder.inUse", 1, 50)],
    effects: [
      { of: "slot circuit.oxygenator.gasFlow_L_per_min", what: "gas through the oxygenator", goes: "down", after_s: 10, ends: [0, 0], source: "physics" },
      { of: "blood.arterial.pco2", goes: "up", after_s: 50, by: [2, 30], source: "within 1–2 circuit volumes (physiology.md §4, 10)" },
      { of: "blood.arterial.pco2", goes: "down", from_s: 50, after_s: 90, by: [-30, -1], source: "the cylinder brings it back" },
      { of: "gas.cylinder.remaining", goes: "down", from_s: 52, after_s: 90, by: [-1, -0.4], source: "660 L at 2.6 L/min: 254 min" },
    ],
  },
  fault("cylinderEmpty", "va-femoral", [
    { of: "gas.cylinder.pressure", goes: "down", after_s: 40, ends: [0, 0], source: "Boyle's law" },
    { of: "slot circuit.oxygenator.gasFlow_L_per_min", what: "gas through the oxygenator", goes: "down", after_s: 40, ends: [0, 0], source: "physics" },
    { of: "blood.arterial.pco2", goes: "up", after_s: 40, by: [2, 40], source: TEACHING },
  ], [set("gas.cylinder.inUse", 1)]),
  {
    id: "oxygenator-changed",
    assembly: "cpb-adult",
    cause: "oxygenatorClotted at once; pump stopped, clamped, oxygenator changed after 9 s, started again",
    isCore: true,
    acts: [befalls("oxygenatorClotted", 0, 1, 0), ...changed("circuit.oxygenator.change", 170, ["circuit.clamp.pumpOutlet", "circuit.clamp.filterInlet"])],
    effects: [
      { of: DROP_PER_FLOW, what: "pressure drop per flow, clotted", goes: "up", after_s: 3, share: true, by: [1, 10], source: "ΔP/Q trends up (physiology.md §4, 9)" },
      { of: DROP_PER_FLOW, what: "pressure drop per flow, of the new one to that before the clot", goes: "still", after_s: 28, share: true, by: [-0.3, 0.1], source: CHANGED },
      { of: "blood.hematocrit", goes: "down", after_s: 28, by: [-3, -0.3], source: "a third of a liter of blood for prime" },
      { of: "slot patient.lost.volume_mL", what: "blood lost with the old one", goes: "up", after_s: 28, by: [200, 450], source: "its contents" },
    ],
  },
  {
    id: "pump-head-changed",
    assembly: "va-femoral",
    cause: "pumpHeadClotted at once; pump stopped, clamped, head changed after 9 s, started again",
    acts: [befalls("pumpHeadClotted", 0, 1, 0), ...changed("pump.arterial.change", 3200, ["circuit.clamp.pumpInlet", "circuit.clamp.oxygenatorOutlet"])],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 3, share: true, by: [-0.9, -0.04], source: TEACHING },
      { of: "flowmeter.flow.mean1s", what: "flow, of the new head to that before the clot", goes: "still", after_s: 28, share: true, by: [-0.15, 0.1], source: "a clean head" },
      { of: "slot patient.lost.volume_mL", what: "blood lost with the old one", goes: "up", after_s: 28, by: [60, 200], source: "its contents" },
    ],
  },
  {
    id: "clamp-filter-bypassed",
    assembly: "cpb-adult",
    cause: "filter bypass opened, filter clamped on both sides",
    acts: [set("circuit.clamp.filterBypass", 0), set("circuit.clamp.filterInlet", 1, 1), set("circuit.clamp.filterOutlet", 1, 1)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "still", after_s: 8, share: true, by: [-0.06, 0.06], source: "another way, the same roller" },
      { of: "slot circuit.filterBypass.flow_mL_per_s", what: "flow around the filter", goes: "up", after_s: 8, by: [60, 95], source: "all of it" },
      { of: "slot circuit.filterInlet.flow_mL_per_s", what: "flow into the filter", goes: "down", after_s: 8, ends: [-0.1, 0.1], source: "clamped" },
    ],
  },
  {
    id: "clamp-bag",
    assembly: "cpb-adult",
    cause: "500 mL/min of crystalloid; its bag clamped after 3 s",
    acts: [set("circuit.infusion.crystalloid", 500), set("circuit.clamp.crystalloidBag", 1, 3)],
    effects: [
      { of: "slot circuit.crystalloidLine.flow_mL_per_s", what: "what drips", goes: "up", after_s: 3, by: [5, 9], source: "500 mL/min" },
      { of: "slot circuit.crystalloidLine.flow_mL_per_s", what: "what drips, clamped", goes: "down", from_s: 3, after_s: 6, ends: [0, 0], source: "clamped" },
    ],
  },
  {
    id: "clamp-cardioplegia",
    assembly: "cpb-adult",
    cause: "250 mL/min of cardioplegia behind the cross-clamp; its line clamped after 8 s",
    acts: [set("circuit.clamp.aorticCross", 1), set("pump.cardioplegia.flowSet", 250), set("circuit.clamp.cardioplegia", 1, 8)],
    effects: [
      { of: "pump.cardioplegia.flow", goes: "down", from_s: 8, after_s: 16, ends: [-1, 1], source: "clamped" },
      { of: "pump.cardioplegia.pressure", goes: "up", from_s: 8, after_s: 16, ends: [300, 450], source: "the head presses until its guard stops it at 400 mmHg" },
    ],
  },
];

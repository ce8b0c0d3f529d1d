import { set } from "./Behavior.ts";
import type { Behavior, Given } from "./Behavior.ts";

const TEACHING = "teaching assumption";
/**
 * What the circuit holds between its two flow meters, less what ran in and plus what went to the patient. The reservoir's
 * own volume, not its level sensor: that is read every 100 ms, in which a reservoir that empties loses some milliliters.
 */
const BOOK = {
  sum: [
    ...[
      "reservoir",
      "reservoirFilter",
      "pumpOutlet",
      "heatExchanger",
      "oxygenatorCell1",
      "oxygenatorCell2",
      "oxygenatorCell3",
      "arterialFilter",
      "arterialLine",
    ].map((name) => [1, `slot circuit.${name}.volume_mL`] as const),
    [-1, "slot meter.circuit.flow.venousLine.counted_mL"],
    [1, "slot meter.flowmeter.flow.mean100ms.counted_mL"],
  ],
} as const;

const BEFORE_BYPASS: Given = {
  id: "before-bypass",
  what: "heparinized and cannulated, the primed circuit clamped, ventilated",
  isPrimed: true,
  acts: [
    set("pump.arterial.speed", 0),
    set("circuit.clamp.arterialLine", 1),
    set("circuit.clamp.venousLine", 1),
    set("ventilator.rate", 12),
  ],
  settle_s: 60,
};

/** Drainage, reservoir, volume and dilution on bypass. */
// oxfmt-ignore
export const CPB_VOLUME_BEHAVIORS: readonly Behavior[] = [
  {
    id: "cpb-initiation",
    assembly: "cpb-adult",
    given: BEFORE_BYPASS,
    cause: "initiation: arterial clamp off at 60 rpm, venous clamp off, full flow within 15 s, lungs off at 60 s",
    acts: [
      set("circuit.clamp.arterialLine", 0), set("pump.arterial.speed", 60), set("circuit.clamp.venousLine", 0, 5),
      set("pump.arterial.speed", 110, 10), set("pump.arterial.speed", 167, 15), set("ventilator.rate", 0, 60),
    ],
    effects: [
      { of: "slot patient.archRight.hemoglobin_g_per_mL", what: "hemoglobin in the arch", goes: "down", after_s: 180, share: true, by: [-0.37, -0.25], source: "32 ± 5 % with 1.67 L of prime (A20-9; ±5 is ours), 25 to 32 % by the teaching table; mixed within two minutes (R. R. Gaiser and M. N. D'Ambra, Anesthesiol Rev 1994:20, abstract)" },
      { of: "slot patient.archRight.hemoglobin_g_per_mL", what: "hemoglobin from the second to the third minute", goes: "still", from_s: 120, after_s: 180, share: true, by: [-0.04, 0.04], source: "mixed within two minutes (Gaiser and D'Ambra, abstract)" },
      { of: "patient.pressure.arterial.mean", what: "mean pressure as prime arrives", goes: "down", after_s: 26, by: [-40, -3], source: "thin blood meets arterioles of a usual width: −54 % after a prime that took 42 % of viscosity (R. J. Gordon et al., J Thorac Cardiovasc Surg 69:552, 1975, abstract), less where reflexes act" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 180, by: [-40, -2], source: "as above" },
      { of: "patient.pressure.centralVenous", goes: "down", after_s: 60, by: [-10, -2], source: "the siphon empties the atrium" },
      { of: "pump.arterial.flow", goes: "up", after_s: 30, ends: [4.3, 4.7], source: "2.4 L/min/m²" },
      { of: "circuit.reservoir.level", goes: "up", after_s: 60, by: [100, 1500], source: "the heart and the veins empty into it" },
      { of: "patient.cardiacOutput", goes: "down", after_s: 120, ends: [0, 0.5], source: "nothing is left to eject" },
      { of: "blood.venous.so2", what: "venous saturation in the line", goes: "down", from_s: 30, after_s: 180, ends: [62, 80], source: "delivery falls with hematocrit; range: teaching assumption" },
    ],
  },
  {
    id: "cpb-siphon",
    assembly: "cpb-adult",
    cause: "siphon 45 → 15 cm: arterial flow above drainage",
    acts: [set("circuit.reservoir.siphonHeight", 15)],
    effects: [
      { of: "circuit.reservoir.level", goes: "down", after_s: 20, by: [-900, -60], source: TEACHING },
      { of: BOOK, what: "level (and what the lines stretch) less what ran in and plus what was pumped", goes: "still", after_s: 20, by: [-2, 2], source: "conservation; the flow meter's noise" },
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 20, by: [0.5, 12], source: TEACHING },
      { of: "patient.pressure.arterial.mean", goes: "still", after_s: 10, by: [-15, 25], source: TEACHING },
    ],
  },
  {
    id: "cpb-vacuum",
    assembly: "cpb-adult",
    cause: "40 mmHg of vacuum on the reservoir",
    acts: [set("circuit.reservoir.vacuum", -40)],
    effects: [
      { of: "circuit.reservoir.level", goes: "up", after_s: 20, by: [20, 700], source: TEACHING },
      { of: "patient.pressure.centralVenous", goes: "down", after_s: 20, by: [-6, -0.2], source: TEACHING },
      { of: "pump.arterial.flow", goes: "still", after_s: 20, by: [-0.02, 0.02], source: "roller pump" },
    ],
  },
  {
    id: "cpb-centrifugal-vacuum",
    assembly: "cpb-centrifugal",
    cause: "60 mmHg of vacuum with a centrifugal pump",
    acts: [set("circuit.reservoir.vacuum", -60)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 8, share: true, by: [-0.6, -0.1], source: "2490 → 1830 mL/min at −80 mmHg (Braz J Cardiovasc Surg 35:134, 2020)" },
    ],
  },
  {
    id: "cpb-clamped-guarded",
    assembly: "cpb-adult",
    cause: "venous line clamped, level sensor on",
    acts: [set("circuit.clamp.venousLine", 1)],
    effects: [
      { of: "circuit.reservoir.level", goes: "down", after_s: 12, by: [-950, -800], source: "12 s of 4.6 L/min, less the line's rest and the purge" },
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 12, by: [1, 14], source: "900 mL into veins of about 100 mL/mmHg" },
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 33, ends: [-0.1, 0.8], source: "the guard slows the pump from 400 mL and stops it at 200 mL" },
      { of: "circuit.reservoir.level", goes: "down", after_s: 33, ends: [195, 260], source: "the guard leaves blood in the reservoir" },
    ],
  },
  {
    id: "cpb-crystalloid",
    assembly: "cpb-adult",
    cause: "500 mL of crystalloid in a minute",
    acts: [set("circuit.infusion.crystalloid", 500), set("circuit.infusion.crystalloid", 0, 60)],
    effects: [
      { of: "blood.hematocrit", goes: "down", after_s: 70, by: [-4, -0.8], source: "dilution of 6 L" },
      { of: "blood.oncoticPressure", goes: "down", after_s: 70, by: [-4, -0.4], source: "dilution" },
      { of: "circuit.reservoir.level", goes: "up", after_s: 62, by: [200, 520], source: "half a liter, less what leaves the vessels" },
      { of: "slot circuit.arterialLine.o2_mmol_per_mL", what: "oxygen in each mL pumped (delivery at a fixed flow), mmol", goes: "down", after_s: 70, share: true, by: [-0.15, -0.02], source: "delivery follows the hematocrit" },
      { of: "coag.platelets", goes: "down", after_s: 70, share: true, by: [-0.2, -0.03], source: "dilution" },
    ],
  },
  {
    id: "cpb-red-cells",
    assembly: "cpb-adult",
    cause: "300 mL of packed cells in a minute",
    acts: [set("circuit.infusion.redCells", 300), set("circuit.infusion.redCells", 0, 60)],
    effects: [
      { of: "blood.hematocrit", goes: "up", after_s: 70, by: [0.5, 4], source: "180 mL of cells in 6 L" },
      { of: "blood.venous.so2", goes: "up", after_s: 70, by: [0.2, 8], source: "Fick: more content at the same uptake" },
      { of: "blood.potassium", goes: "up", after_s: 70, by: [0.02, 1.5], source: "stored cells: 25 mmol/L in their plasma" },
    ],
  },
  {
    id: "cpb-vent",
    assembly: "cpb-adult",
    cause: "left ventricular vent 0.3 L/min",
    acts: [set("pump.vent.flowSet", 0.3)],
    effects: [
      { of: "patient.pressure.leftAtrium", goes: "down", after_s: 30, by: [-8, -0.2], source: TEACHING },
      { of: "patient.cardiacOutput", goes: "down", after_s: 30, by: [-2, -0.05], source: "what is vented is not ejected" },
    ],
  },
];

import { befalls, fault, set } from "./Behavior.ts";
import type { Behavior } from "./Behavior.ts";

const TEACHING = "direction by physics; size: teaching assumption";

/** Faults of drainage, pump and arterial line. */
// oxfmt-ignore
export const FAULT_BEHAVIORS: readonly Behavior[] = [
  fault("venousLineKinked", "cpb-adult", [
    { of: "circuit.flow.venousLine", goes: "down", after_s: 12, by: [-4.7, -1.5], source: TEACHING },
    { of: "circuit.reservoir.level", goes: "down", after_s: 15, by: [-1100, -250], source: "level falls by pump flow less drainage" },
    { of: "patient.pressure.centralVenous", goes: "up", after_s: 15, by: [0.5, 14], source: TEACHING },
  ]),
  fault("superiorCavaObstructed", "cpb-centrifugal", [
    { of: "patient.pressure.centralVenous", goes: "up", after_s: 25, by: [3, 50], source: "SVC obstruction: CVP up at full flow" },
    { of: "patient.nirs.right", goes: "down", after_s: 25, by: [-30, -1], source: "Tovedal 2010: NIRS down" },
    { of: "circuit.flow.superiorCava", goes: "down", after_s: 25, by: [-3, -0.3], source: TEACHING },
    { of: "flowmeter.flow.mean1s", goes: "still", after_s: 25, by: [-0.5, 0.5], source: "Tovedal 2010: full flow and unchanged drainage hide it" },
  ]),
  fault("venousCannulaSlippedOut", "va-femoral", [
    { of: "flowmeter.flow.mean1s", goes: "down", after_s: 10, by: [-5, -2], source: "nothing is drained" },
    { of: "slot patient.lost.volume_mL", goes: "up", after_s: 20, by: [40, 900], source: "the vein bleeds" },
    { of: "slot pump.arterial.air_fraction", what: "gas in the pump head", goes: "up", after_s: 20, by: [0.1, 1], source: "its holes draw from the room" },
  ]),
  fault("venousCannulaMalpositioned", "va-femoral", [
    { of: "flowmeter.flow.mean1s", goes: "down", after_s: 12, share: true, by: [-0.6, -0.1], source: "a fifth of the holes at the same speed; size: teaching assumption" },
    { of: "pump.arterial.inletPressure", goes: "down", after_s: 12, by: [-200, -25], source: "four to five times the resistance of the holes; size: teaching assumption" },
    { of: { swing: "slot circuit.pumpInlet.pressure_mmHg" }, what: "swing of the pump's inlet pressure (chatter)", goes: "up", after_s: 12, by: [2, 100], source: "the wall is drawn on the holes that are left" },
  ]),
  {
    ...fault("venousCannulaMalpositioned", "cpb-adult", [
      { of: "circuit.flow.venousLine", goes: "down", after_s: 15, by: [-4, -0.3], source: TEACHING },
      { of: "circuit.reservoir.level", goes: "down", after_s: 15, by: [-1200, -100], source: "level falls by pump flow less drainage" },
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 15, by: [0.5, 15], source: TEACHING },
    ]),
    id: "fault-venousCannulaMalpositioned-cpb",
  },
  {
    ...fault("reservoirFilterClotted", "cpb-adult", [
      { of: "circuit.reservoir.level", goes: "down", after_s: 12, by: [-900, -60], source: "blood stands above the filter" },
      { of: "circuit.flow.venousLine", goes: "down", after_s: 12, share: true, by: [-0.9, -0.15], source: TEACHING },
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 12, by: [0.2, 12], source: TEACHING },
    ]),
    cause: "reservoirFilterClotted, grown within 2 s",
    acts: [befalls("reservoirFilterClotted", 0, 1, 2)],
  },
  fault("reservoirPressurized", "cpb-adult", [
    { of: "circuit.reservoir.level", goes: "down", after_s: 15, by: [-1100, -200], source: "drainage stops; the pump goes on" },
    { of: "patient.pressure.centralVenous", goes: "up", after_s: 15, by: [0.5, 30], source: TEACHING },
  ]),
  fault("vacuumLeftOn", "cpb-adult", [
    { of: "circuit.reservoir.level", goes: "up", after_s: 20, by: [200, 3000], source: "drainage goes on; nothing is given back" },
    { of: "patient.bloodVolume", goes: "down", after_s: 20, by: [-2500, -150], source: TEACHING },
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 20, share: true, by: [-1, -0.3], source: TEACHING },
  ]),
  fault("pumpPowerLost", "va-femoral", [
    { of: "flowmeter.flow.mean1s", goes: "down", after_s: 12, ends: [-6, -0.1], source: "an unclamped centrifugal pump lets blood run back" },
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 12, share: true, by: [-0.85, -0.1], source: TEACHING },
  ]),
  {
    ...fault("pumpPowerLost", "cpb-adult", [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 12, ends: [-0.3, 0.6], source: "occlusive rollers hold the line; it runs empty into the patient" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 12, share: true, by: [-0.9, -0.3], source: TEACHING },
    ]),
    id: "fault-pumpPowerLost-roller",
  },
  fault("rollerRunaway", "cpb-adult", [
    { of: "pump.arterial.flow", goes: "up", after_s: 10, by: [0.5, 3], source: "250 rpm of a 27 mL boot, eased by the pressure guard" },
    { of: "circuit.pressure.arterialLine", goes: "up", after_s: 10, by: [20, 300], source: TEACHING },
    { of: "circuit.reservoir.level", goes: "down", after_s: 20, by: [-900, -80], source: TEACHING },
  ]),
  fault("rollerUnderOccluded", "cpb-adult", [
    { of: "flowmeter.flow.mean1s", goes: "down", after_s: 25, by: [-2.5, -0.4], source: "rollers let back what the line presses" },
    { of: "pump.arterial.flow", what: "flow by the console's turns", goes: "still", after_s: 25, by: [-0.05, 0.05], source: "the console counts turns" },
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 25, share: true, by: [-0.6, -0.08], source: TEACHING },
  ]),
  fault("pumpHeadClotted", "va-femoral", [
    { of: "flowmeter.flow.mean1s", goes: "down", after_s: 35, share: true, by: [-0.9, -0.04], source: TEACHING },
  ]),
  fault(
    "ventReversed",
    "cpb-adult",
    [
      { of: "pump.vent.flow", goes: "down", after_s: 30, ends: [-1, -0.1], source: "the roller turns the other way" },
      { of: "echo.leftVentricle.endDiastolicVolume", goes: "up", from_s: 10, after_s: 40, by: [3, 200], source: "blood and air pressed into the ventricle" },
    ],
    [set("pump.vent.flowSet", 0.4), set("circuit.clamp.aorticCross", 1)],
  ),
  fault(
    "suckerReversed",
    "cpb-adult",
    [
      { of: "pump.suction.flow", goes: "down", after_s: 15, ends: [-1, -0.1], source: "the roller turns the other way" },
      { of: "slot patient.field.volume_mL", goes: "up", after_s: 15, by: [20, 300], source: "the field fills" },
    ],
    [set("pump.suction.flowSet", 0.5)],
  ),
  fault("arterialLineKinked", "cpb-adult", [
    { of: "circuit.pressure.preOxygenator", goes: "up", after_s: 10, by: [15, 400], source: "the roller presses against it" },
    { of: "patient.pressure.arterial.mean", goes: "still", after_s: 10, by: [-35, 5], source: "until the guard eases the pump the flow is the same" },
  ]),
  {
    ...fault("arterialLineKinked", "va-femoral", [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 10, share: true, by: [-0.9, -0.1], source: "head–flow map" },
      { of: "pump.arterial.inletPressure", goes: "up", after_s: 10, by: [3, 100], source: "less is drawn" },
    ]),
    id: "fault-arterialLineKinked-va",
  },
  fault("arterialFilterClotted", "cpb-adult", [
    { of: { sum: [[1, "circuit.pressure.postOxygenator"], [-1, "circuit.pressure.filter"]] }, what: "pressure drop of the filter", goes: "up", after_s: 40, by: [15, 300], source: TEACHING },
  ]),
  fault("arterialLineBlownOff", "cpb-adult", [
    { of: "circuit.pressure.arterialLine", goes: "down", after_s: 5, ends: [-10, 45], source: "an open end" },
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 8, share: true, by: [-1, -0.3], source: "the patient bleeds back through the cannula" },
    { of: "slot patient.lost.volume_mL", goes: "up", after_s: 8, by: [300, 2500], source: "pump flow and back flow" },
  ]),
  fault("arterialDecannulation", "va-femoral", [
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 10, share: true, by: [-0.9, -0.1], source: TEACHING },
    { of: "slot patient.field.volume_mL", goes: "up", after_s: 10, by: [30, 900], source: "the vessel bleeds" },
    { of: "slot patient.lost.volume_mL", goes: "up", after_s: 10, by: [100, 1500], source: "the pump empties the circuit on the floor" },
  ]),
  fault("aorticDissection", "cpb-adult", [
    { of: "circuit.pressure.arterialLine", goes: "up", after_s: 20, by: [15, 350], source: "line pressure rises at once" },
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 20, by: [-60, -8], source: TEACHING },
    { of: "circuit.reservoir.level", goes: "down", after_s: 30, by: [-1200, -80], source: "loss into the wall and beyond" },
    { of: { sum: [[1, "patient.nirs.right"], [-1, "patient.nirs.left"]] }, what: "right less left cerebral oximetry", goes: "down", after_s: 30, by: [-40, -0.5], source: "one carotid lies in the false way" },
  ]),
  fault("cannulaInRightCarotid", "cpb-adult", [
    { of: "patient.nirs.left", goes: "down", after_s: 60, by: [-40, -2], source: "rSO2 55 → below 30 % (PMID 30380271)" },
    { of: { sum: [[1, "patient.pressure.arterial.mean"], [-1, "patient.pressure.arterialLeft.mean"]] }, what: "right less left radial pressure", goes: "up", after_s: 30, by: [8, 250], source: TEACHING },
    { of: "circuit.pressure.arterialLine", goes: "up", after_s: 30, by: [5, 250], source: TEACHING },
  ]),
  fault("distalPerfusionLost", "va-femoral", [
    { of: "circuit.flow.distalPerfusion", goes: "down", after_s: 5, ends: [-0.02, 0.02], source: "closed" },
    { of: "slot patient.legRight.flow_mL_per_s", goes: "down", after_s: 25, share: true, by: [-0.99, -0.4], source: "the leg lives on what passes beside the cannula" },
    { of: "patient.nirs.rightLeg", goes: "down", after_s: 35, by: [-60, -4], source: "limb oximetry warns" },
    { of: "patient.nirs.leftLeg", goes: "still", after_s: 35, by: [-4, 4], source: "the other leg does not" },
  ]),
  fault("purgeLeftOpen", "cpb-adult", [
    { of: "circuit.flow.purge", goes: "up", after_s: 10, by: [0.15, 1.5], source: "arterial steal" },
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 20, by: [-20, -0.2], source: "arterial steal at a fixed roller speed" },
  ]),
  fault("recirculationLeftOpen", "cpb-adult", [
    { of: "flowmeter.flow.mean1s", goes: "down", after_s: 15, by: [-4.5, -0.4], source: "arterial steal" },
    { of: "pump.arterial.flow", goes: "still", after_s: 15, by: [-0.05, 0.05], source: "the console counts turns" },
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 20, share: true, by: [-0.9, -0.08], source: TEACHING },
  ]),
  fault("bridgeLeftOpen", "va-femoral", [
    { of: "circuit.flow.bridge", goes: "up", after_s: 10, by: [0.4, 8], source: "the short way" },
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 15, share: true, by: [-0.8, -0.05], source: "arterial steal" },
    { of: "blood.venous.so2", goes: "up", after_s: 20, by: [3, 28], source: "red blood comes back to the inlet" },
  ]),
  fault("cannulaTipsTooClose", "vv-two-site", [
    { of: "blood.venous.so2", goes: "up", after_s: 25, by: [2, 30], source: "SpreO2 above 75 % (ELSO 2015)" },
  ]),
];

import { befalls, fault, set } from "./Behavior.ts";
import type { Behavior } from "./Behavior.ts";

const TEACHING = "direction by physics; size: teaching assumption";
const LINE = "circuit.pressure.arterialLine";
const TRUE_LINE = "slot circuit.arterialLine.pressure_mmHg";
const LINE_ERROR = {
  sum: [
    [1, LINE],
    [-1, TRUE_LINE],
  ],
} as const;

/** Sensors that come off, stand still, drift or are wrongly calibrated, and how a person may tell. */
// oxfmt-ignore
export const SENSOR_BEHAVIORS: readonly Behavior[] = [
  {
    id: "circuit-probes-off",
    assembly: "cpb-adult",
    cause: "probes of the circuit come off",
    acts: [
      befalls("arterialLinePressureOff"),
      befalls("venousInletProbeOff"),
      befalls("bubbleDetectorOff"),
      befalls("inlineMonitorOff"),
    ],
    effects: [
      { of: LINE, goes: "lost", after_s: 2, source: "no transducer, no value" },
      { of: "circuit.temperature.venousInlet", goes: "lost", after_s: 2, source: "no probe, no value" },
      { of: "circuit.bubble.count", goes: "lost", after_s: 2, source: "no tube in its jaws" },
      { of: "blood.inlineArterial.po2", goes: "lost", after_s: 2, source: "no light reaches the blood" },
      { of: "blood.inlineVenous.so2", goes: "lost", after_s: 2, source: "no light reaches the blood" },
      { of: "blood.arterial.po2", goes: "still", after_s: 2, by: [-5, 5], source: "a sample can still be drawn" },
    ],
  },
  {
    id: "patient-probes-off",
    assembly: "no-circuit",
    cause: "probes of the patient come off",
    acts: [
      befalls("nirsRightOff"),
      befalls("cuffOff"),
      befalls("leftRadialLineDisconnected"),
      befalls("femoralLineDisconnected"),
    ],
    effects: [
      { of: "patient.nirs.right", goes: "lost", after_s: 2, source: "no probe, no value" },
      { of: "patient.nirs.left", goes: "still", after_s: 2, by: [-1, 1], source: "the other side is on" },
      { of: "patient.nibp.mean", goes: "lost", after_s: 2, source: "no cuff, no value" },
      { of: "patient.pressure.arterialLeft.mean", goes: "lost", after_s: 2, source: "no line, no value" },
      { of: "patient.pressure.femoral.mean", goes: "lost", after_s: 2, source: "no line, no value" },
      { of: "patient.pressure.arterial.mean", goes: "still", after_s: 2, by: [-4, 4], source: "the right arm's line is on" },
    ],
  },
  fault("pressureModuleOff", "va-femoral", [
    { of: "circuit.pressure.preOxygenator", goes: "lost", after_s: 2, source: "no module, none of its values" },
    { of: "circuit.pressure.venousLine", goes: "lost", after_s: 2, source: "no module, none of its values" },
    { of: "pump.arterial.inletPressure", goes: "still", after_s: 2, by: [-8, 8], source: "the pump's own transducers are on" },
  ]),
  fault("consoleFlowProbeOff", "cpb-centrifugal", [
    { of: "pump.arterial.flow", goes: "lost", after_s: 2, source: "no coupling, no value" },
    { of: "flowmeter.flow.mean1s", goes: "still", after_s: 2, by: [-0.2, 0.2], source: "the other meter is on" },
  ]),
  fault("consoleFlowProbeMiscalibrated", "cpb-centrifugal", [
    { of: { ratio: ["pump.arterial.flow", "flowmeter.flow.mean1s"] }, what: "console's flow over the clamp-on meter's", goes: "up", after_s: 5, by: [0.1, 0.18], source: "15 % too high, within its lag" },
  ]),
  fault("flowProbeMiscalibrated", "cpb-adult", [
    { of: "flowmeter.flow.mean100ms", goes: "down", after_s: 3, share: true, by: [-0.18, -0.12], source: "the factor of another tube: 15 % too low" },
    { of: "pump.arterial.flow", goes: "still", after_s: 3, by: [-0.01, 0.01], source: "turns times stroke are as before" },
  ]),
  fault("arterialLinePressureStuck", "cpb-adult", [
    { of: LINE, goes: "still", after_s: 5, by: [-2, 2], source: "it stands still" },
    { of: TRUE_LINE, what: "true line pressure", goes: "down", after_s: 5, by: [-250, -10], source: "the pump was slowed to a half" },
  ], [set("pump.arterial.speed", 80)]),
  fault("arterialLinePressureNoisy", "cpb-adult", [
    { of: { swing: LINE }, what: "swing of the line pressure within 2 s", goes: "up", after_s: 3, by: [20, 120], source: TEACHING },
    { of: TRUE_LINE, what: "true line pressure", goes: "still", after_s: 3, by: [-6, 6], source: "the truth is untouched" },
  ]),
  fault("arterialLinePressureReadsLow", "cpb-adult", [
    { of: { ratio: [LINE, TRUE_LINE] }, what: "line pressure shown, over the true one", goes: "down", after_s: 3, by: [-0.33, -0.25], source: "three tenths are lost" },
  ]),
  fault("arterialLinePressureDrifts", "cpb-adult", [
    { of: LINE_ERROR, what: "error of the line pressure", goes: "up", after_s: 60, by: [1, 3], source: "2 mmHg a minute" },
  ]),
  fault("arterialOutletProbeReadsLow", "cpb-adult", [
    { of: "circuit.temperature.arterialOutlet", goes: "down", after_s: 30, by: [-1.6, -1.3], source: "1.5 °C, within its lag: a controller that heeds it overheats the blood" },
    { of: "blood.arterial.temperature", goes: "still", after_s: 30, by: [-0.3, 0.3], source: "the blood is as before" },
  ]),
  fault("reservoirLevelStuck", "cpb-adult", [
    { of: "circuit.reservoir.level", goes: "still", after_s: 5, by: [-6, 6], source: "it stands still" },
    { of: "slot circuit.reservoir.volume_mL", what: "true volume", goes: "down", after_s: 5, by: [-500, -60], source: "drainage is clamped; the pump goes on" },
  ], [set("circuit.clamp.venousLine", 1)]),
  fault("inlineMonitorUncalibrated", "cpb-adult", [
    { of: "blood.inlineArterial.po2", goes: "up", after_s: 90, share: true, by: [0.4, 0.55], source: "48 % too high before the first calibration in use, within its lag" },
    { of: "blood.arterial.po2", goes: "still", after_s: 90, share: true, by: [-0.03, 0.03], source: "the laboratory finds the truth" },
  ]),
  {
    id: "inline-recalibrated",
    assembly: "cpb-adult",
    cause: "an uncalibrated in-line monitor is recalibrated to a sample",
    acts: [
      befalls("inlineMonitorUncalibrated"),
      set("blood.inline.store", 1, 60),
      set("blood.inline.recalibrate", 1, 120),
    ],
    effects: [
      { of: { ratio: ["blood.inlineArterial.po2", "blood.arterial.po2"] }, what: "in-line pO2 over the laboratory's", goes: "up", after_s: 119, by: [0.35, 0.55], source: "48 % too high" },
      { of: { ratio: ["blood.inlineArterial.po2", "blood.arterial.po2"] }, what: "in-line pO2 over the laboratory's, recalibrated", goes: "still", after_s: 140, by: [-0.05, 0.05], source: "right at that value" },
    ],
  },
  fault("inlineMonitorDrifts", "cpb-adult", [
    { of: { sum: [[1, "blood.inlineArterial.pco2"], [-1, "blood.arterial.pco2"]] }, what: "in-line pCO2 less the laboratory's", goes: "up", after_s: 180, by: [1, 3], source: "two thirds of a mmHg a minute, within its lag" },
  ]),
  fault("inlineSaturationStuck", "cpb-adult", [
    { of: "blood.inlineVenous.so2", goes: "still", after_s: 60, by: [-0.7, 0.7], source: "it stands still" },
    { of: "blood.venous.so2", goes: "down", after_s: 60, by: [-40, -3], source: "flow was halved" },
  ], [set("pump.arterial.speed", 80)]),
  fault("capnographBlocked", "no-circuit", [
    { of: "patient.endTidalCo2", goes: "still", after_s: 40, by: [-0.7, 0.7], source: "it stands still" },
    { of: "blood.arterial.pco2", goes: "up", after_s: 40, by: [0.5, 12], source: "half of the breaths" },
  ], [set("ventilator.rate", 6)]),
  fault("nirsRightMisplaced", "no-circuit", [
    { of: "patient.nirs.right", goes: "down", after_s: 30, by: [-11.5, -9], source: "twice the scatter of putting it on again, within its lag" },
    { of: "patient.nirs.left", goes: "still", after_s: 30, by: [-1, 1], source: "one side alone: the probe or the brain" },
  ]),
  fault("nasopharyngealProbeReadsLow", "no-circuit", [
    { of: "patient.temperature.nasopharyngeal", goes: "down", after_s: 3, by: [-2.1, -1.9], source: "2 °C of room air" },
    { of: "slot patient.brainRight.temperature_degC", what: "temperature of the brain", goes: "still", after_s: 3, by: [-0.05, 0.05], source: "the truth is untouched" },
  ]),
  {
    id: "line-flushed",
    assembly: "no-circuit",
    cause: "the arterial line is flushed for 2 s",
    acts: [set("patient.pressure.arterial.flush", 2)],
    effects: [
      { of: "patient.pressure.arterial.instant", goes: "up", after_s: 2, by: [150, 260], source: "the flush bag's 300 mmHg are seen" },
      { of: "patient.pressure.arterialLeft.mean", goes: "still", after_s: 2, by: [-4, 4], source: "the artery is as before" },
      { of: "patient.pressure.arterial.mean", what: "afterwards", goes: "still", after_s: 8, by: [-5, 5], source: "the pulse is back" },
    ],
  },
];

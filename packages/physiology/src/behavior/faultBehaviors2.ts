import { fault, set } from "./Behavior.ts";
import type { Behavior } from "./Behavior.ts";

const TEACHING = "direction by physics; size: teaching assumption";

const RADIAL_PULSE = {
  sum: [
    [1, "patient.pressure.arterial.systolic"],
    [-1, "patient.pressure.arterial.diastolic"],
  ],
} as const;
const PLEGIA = [set("circuit.clamp.aorticCross", 1), set("pump.cardioplegia.flowSet", 300, 2)] as const;

/** Faults of gas, heat, drugs and sensors, and what befalls the patient. */
// oxfmt-ignore
export const FAULT_BEHAVIORS_2: readonly Behavior[] = [
  fault("gasSupplyOff", "cpb-adult", [
    { of: "blood.arterial.po2", goes: "down", after_s: 25, by: [-140, -60], source: "within one to two circuit volumes" },
    { of: "blood.arterial.pco2", goes: "up", after_s: 25, by: [2, 20], source: "venous tension, then 3 mmHg/min and more" },
    { of: "blood.venous.so2", goes: "down", after_s: 35, by: [-60, -1], source: TEACHING },
    { of: { sum: [[1, "circuit.pressure.preOxygenator"], [-1, "circuit.pressure.postOxygenator"]] }, what: "pressure drop of the oxygenator", goes: "still", after_s: 25, by: [-4, 4], source: "the blood path is free" },
  ]),
  fault("oxygenStuckAtAir", "cpb-adult", [
    { of: "blood.arterial.po2", goes: "down", after_s: 25, by: [-150, -60], source: "air: 150 mmHg of gas" },
    { of: "blood.arterial.pco2", goes: "still", after_s: 25, by: [-2.5, 2], source: "sweep unchanged" },
  ]),
  fault("gasOutletBlocked", "cpb-adult", [
    { of: "blood.arterial.pco2", goes: "up", after_s: 25, by: [2, 20], source: "no gas leaves" },
    { of: "gas.pressure.oxygenator", goes: "up", after_s: 20, by: [5, 2000], source: "the blender presses on" },
    { of: "circuit.bubble.count", goes: "up", after_s: 30, by: [1, 1e9], source: "gas above the pressure of the blood enters it" },
  ]),
  fault("oxygenatorFailsGas", "cpb-adult", [
    { of: "blood.arterial.so2", goes: "down", after_s: 25, by: [-60, -2], source: "SaO2 falls" },
    { of: "blood.arterial.pco2", goes: "up", after_s: 25, by: [1, 20], source: "PaCO2 rises" },
    { of: { sum: [[1, "circuit.pressure.preOxygenator"], [-1, "circuit.pressure.postOxygenator"]] }, what: "pressure drop of the oxygenator", goes: "still", after_s: 25, by: [-4, 4], source: "no change of ΔP" },
  ]),
  fault("heaterCoolerStopped", "cpb-adult", [
    { of: "circuit.temperature.water", goes: "down", after_s: 35, by: [-0.7, -0.15], source: "half of the way to 20 °C in 20 min" },
    { of: "circuit.temperature.arterialOutlet", goes: "down", after_s: 35, by: [-1, -0.05], source: TEACHING },
  ]),
  fault("heaterCoolerRunsCold", "cpb-adult", [
    { of: "circuit.temperature.arterialOutlet", goes: "down", after_s: 35, by: [-18, -1], source: TEACHING },
    { of: "slot patient.brainRight.temperature_degC", what: "temperature of the brain", goes: "down", after_s: 50, by: [-8, -0.1], source: TEACHING },
  ]),
  fault("waterFlowStopped", "cpb-adult", [
    { of: { sum: [[1, "circuit.temperature.arterialOutlet"], [-1, "circuit.temperature.venousInlet"]] }, what: "arterial outlet less venous inlet temperature", goes: "still", after_s: 35, ends: [-0.3, 0.3], source: "no exchange: blood leaves as it came" },
  ], [set("circuit.temperature.waterSet", 30, 0)]),
  fault("cardioplegiaLostThroughValve", "cpb-adult", [
    { of: "slot patient.myocardium.potassium_mmol_per_L", goes: "still", after_s: 25, ends: [3, 12], source: "less reaches the muscle than without the leak (above 15)" },
    { of: "echo.leftVentricle.endDiastolicVolume", goes: "up", after_s: 25, by: [10, 250], source: "the ventricle fills" },
    { of: "patient.pressure.aorticRoot.mean", goes: "down", after_s: 25, ends: [0, 60], source: "the root stays soft" },
  ], PLEGIA),
  fault("cardioplegiaLostThroughLeftCava", "cpb-adult", [
    { of: "patient.pressure.coronarySinus", goes: "still", after_s: 25, ends: [-2, 18], source: "sinus pressure below 20 mmHg tells of a leak" },
  ], [set("circuit.cardioplegia.route", 1), ...PLEGIA]),
  fault("cardioplegiaWithoutPotassium", "cpb-adult", [
    { of: "slot patient.myocardium.potassium_mmol_per_L", goes: "up", after_s: 35, ends: [4, 9], source: "mixing" },
    { of: "patient.heartRate", goes: "down", after_s: 35, ends: [10, 150], source: "no arrest" },
  ], PLEGIA),
  fault("heparinResistance", "no-circuit", [
    { of: "coag.act", goes: "up", after_s: 35, ends: [150, 340], source: "ACT stays low after the full dose (308–520 s without it)" },
  ], [set("drug.heparin.bolus", 22_500)]),
  fault("fieldHemorrhage", "cpb-adult", [
    { of: "slot patient.field.volume_mL", goes: "up", after_s: 40, by: [100, 900], source: "0.8 L/min" },
    { of: "circuit.reservoir.level", goes: "down", after_s: 25, by: [-1000, -80], source: "what is lost does not come back until it is sucked up" },
  ]),
  fault("hemorrhage", "vv-two-site", [
    { of: "patient.pressure.centralVenous", goes: "down", after_s: 25, by: [-6, -0.5], source: TEACHING },
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 25, share: true, by: [-0.7, -0.03], source: TEACHING },
    { of: "pump.arterial.inletPressure", goes: "down", after_s: 25, by: [-300, -0.3], source: TEACHING },
  ]),
  fault("vasoplegia", "cpb-adult", [
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 40, by: [-60, -10], source: "below 50 mmHg at full flow" },
    { of: "pump.arterial.flow", goes: "still", after_s: 25, by: [-0.02, 0.02], source: "roller pump" },
  ]),
  fault("protamineReaction", "no-circuit", [
    { of: "patient.pressure.pulmonaryArtery.mean", goes: "up", after_s: 25, by: [5, 45], source: "16.3 → 26.2 mmHg in 19 men; more in the severe form" },
    { of: "patient.pressure.arterial.systolic", goes: "down", after_s: 25, by: [-90, -20], source: "116 → 66 mmHg in 19 men" },
    { of: "patient.pressure.centralVenous", goes: "up", after_s: 45, by: [1, 15], source: "7.0 → 11.4 mmHg in 19 men" },
    { of: "patient.cardiacOutput", goes: "down", after_s: 25, share: true, by: [-0.8, -0.05], source: TEACHING },
  ]),
  fault("anaphylaxis", "no-circuit", [
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 60, share: true, by: [-0.75, -0.25], source: TEACHING },
    { of: "patient.heartRate", goes: "up", after_s: 35, by: [3, 90], source: "baroreflex" },
    { of: "patient.interstitialVolume", goes: "up", after_s: 60, by: [10, 900], source: "capillary leak" },
  ]),
  fault("flowProbeLost", "cpb-centrifugal", [
    { of: "flowmeter.flow.mean100ms", goes: "lost", after_s: 5, source: "no coupling, no value" },
    { of: "patient.pressure.arterial.mean", goes: "still", after_s: 10, by: [-4, 4], source: "the patient is as before" },
  ]),
  fault("arterialOutletProbeOff", "cpb-adult", [
    { of: "circuit.temperature.arterialOutlet", goes: "lost", after_s: 5, source: "no probe, no value" },
  ]),
  fault("centralVenousZeroOff", "cpb-adult", [
    { of: "patient.pressure.centralVenous", goes: "up", after_s: 10, by: [8.5, 11.5], source: "13.6 cm of water" },
    { of: "slot patient.superiorVenaCava.pressure_mmHg", what: "true pressure", goes: "still", after_s: 10, by: [-1.5, 1.5], source: "the truth is untouched" },
  ]),
  fault("radialLineDamped", "no-circuit", [
    { of: RADIAL_PULSE, what: "pulse pressure shown", goes: "down", after_s: 15, share: true, by: [-0.95, -0.35], source: "the pulse is lost" },
    { of: "patient.pressure.arterial.mean", goes: "still", after_s: 15, by: [-4, 4], source: "the mean is kept" },
    { of: "patient.pressure.arterialLeft.mean", goes: "still", after_s: 15, by: [-4, 4], source: "the patient is as before" },
  ]),
  fault("radialTransducerLow", "no-circuit", [
    { of: "patient.pressure.arterial.mean", goes: "up", after_s: 10, by: [12, 17.5], source: "20 cm of water are 14.7 mmHg" },
    { of: "patient.pressure.arterialLeft.mean", goes: "still", after_s: 10, by: [-3, 3], source: "the truth is untouched" },
  ]),
  fault("radialLineDisconnected", "no-circuit", [
    { of: "patient.pressure.arterial.mean", goes: "lost", after_s: 5, source: "no line, no value" },
  ]),
  fault("nasopharyngealProbeOff", "no-circuit", [
    { of: "patient.temperature.nasopharyngeal", goes: "lost", after_s: 5, source: "no probe, no value" },
  ]),
  fault("pulseOximeterOff", "no-circuit", [
    { of: "patient.spo2", goes: "lost", after_s: 5, source: "no probe, no value" },
    { of: "patient.pressure.arterial.mean", goes: "still", after_s: 5, by: [-4, 4], source: "the patient is as before" },
  ]),
  fault("ventilatorDisconnected", "no-circuit", [
    { of: "blood.arterial.pco2", goes: "up", after_s: 25, by: [3, 16], source: "6–12 mmHg in the first minute of apnea" },
    { of: "ventilator.minuteVolume", goes: "lost", after_s: 25, source: "nothing reaches the machine" },
  ]),
];

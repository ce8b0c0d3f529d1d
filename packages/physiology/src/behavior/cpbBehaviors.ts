import { set } from "./Behavior.ts";
import type { Behavior } from "./Behavior.ts";

const TEACHING = "teaching assumption";

/** Gas, temperature, vessels and pump on open bypass. */
// oxfmt-ignore
export const CPB_BEHAVIORS: readonly Behavior[] = [
  {
    id: "cpb-sweep",
    assembly: "cpb-adult",
    cause: "sweep 2.6 → 5.2 L/min",
    acts: [set("gas.sweep.flow", 5.2)],
    effects: [
      { of: "blood.arterial.pco2", goes: "down", after_s: 30, by: [-9, -2.5], source: "twice the gas takes at most twice the 136 mL/min: 3 mL/dL of 4.6 L/min at 0.45 mL/dL/mmHg is 6.6 mmHg, and the veins follow" },
      { of: "blood.arterial.ph", goes: "up", after_s: 30, by: [0.02, 0.1], source: "Van Slyke equation at unchanged base" },
      { of: "blood.arterial.po2", goes: "still", after_s: 30, share: true, by: [-0.25, 0.25], source: `diffusion: the gas loses less oxygen on its way; ${TEACHING}` },
      { of: "gas.exhaust.pco2", goes: "down", after_s: 30, by: [-18, -3], source: "the blood's tension limits what twice the gas can carry off" },
      { of: "patient.flow.cerebral", goes: "down", after_s: 30, share: true, by: [-0.5, -0.12], source: "3.65–5.5 %/mmHg (validation/published/circulation2.ts), within a minute's lag" },
    ],
  },
  {
    id: "cpb-fio2",
    assembly: "cpb-adult",
    cause: "FiO2 0.6 → 0.9",
    acts: [set("gas.fio2", 0.9)],
    effects: [
      { of: "blood.arterial.po2", goes: "up", after_s: 30, by: [100, 320], source: `0.3 of 713 mmHg is 214 mmHg of gas; ${TEACHING}` },
      { of: "blood.arterial.pco2", goes: "still", after_s: 30, by: [-2, 2], source: "sweep unchanged" },
      { of: "blood.arterial.so2", goes: "still", after_s: 30, by: [0, 3], source: "flat part of the dissociation curve" },
    ],
  },
  {
    id: "cpb-added-co2",
    assembly: "cpb-adult",
    cause: "5 % CO2 in the sweep gas",
    acts: [set("gas.co2.fraction", 0.05)],
    effects: [
      { of: "blood.arterial.pco2", goes: "up", after_s: 30, by: [4, 12], source: "two thirds of the CO2 made stay; the blood cannot pass its venous tension, 5 to 8 mmHg above, by more than half a minute of it" },
      { of: "blood.arterial.ph", goes: "down", after_s: 30, by: [-0.1, -0.03], source: "Van Slyke equation at unchanged base: 0.008 per mmHg" },
      { of: "blood.arterial.po2", goes: "still", after_s: 30, share: true, by: [-0.15, 0.15], source: TEACHING },
      { of: "blood.arterial.baseExcess", goes: "still", after_s: 30, by: [-0.5, 0.5], source: "CO2 adds no base" },
    ],
  },
  {
    id: "cpb-half-flow",
    assembly: "cpb-adult",
    cause: "flow 4.6 → 2.3 L/min",
    acts: [set("pump.arterial.speed", 85)],
    effects: [
      { of: "blood.venous.so2", goes: "down", after_s: 60, by: [-32, -7], source: "Fick: extraction doubles, less what uptake falls (Fox 1982)" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 20, share: true, by: [-0.6, -0.2], source: `ΔP = Q·R; ${TEACHING}` },
      { of: "circuit.pressure.arterialLine", goes: "down", after_s: 20, share: true, by: [-0.7, -0.3], source: "square law of the cannula" },
      { of: "blood.arterial.po2", goes: "up", after_s: 30, by: [20, 215], source: "longer stay in the bundle; at most the tension of the gas" },
      { of: "circuit.reservoir.level", goes: "up", after_s: 30, by: [100, 900], source: `emptying arteries and veins; ${TEACHING}` },
      { of: "patient.nirs.right", goes: "down", after_s: 30, by: [-25, -1], source: `pressure below autoregulation; ${TEACHING}` },
    ],
  },
  {
    id: "cpb-vasopressor",
    assembly: "cpb-adult",
    cause: "vasoconstrictor, roller pump",
    acts: [set("drug.vasoconstrictor.effect", 0.6)],
    effects: [
      { of: "pump.arterial.flow", goes: "still", after_s: 30, by: [-0.02, 0.02], source: "rollers displace, whatever the pressure" },
      { of: "circuit.pressure.arterialLine", goes: "up", after_s: 30, by: [10, 42], source: "as the arterial pressure" },
      { of: "patient.pressure.arterial.mean", goes: "up", after_s: 30, by: [10, 42], source: "phenylephrine on bypass +21 mmHg (V-drug-phenylephrine-1); half to twice of it" },
    ],
  },
  {
    id: "cpb-centrifugal-vasopressor",
    assembly: "cpb-centrifugal",
    cause: "vasoconstrictor, centrifugal pump at the same speed",
    acts: [set("drug.vasoconstrictor.effect", 0.6)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 30, share: true, by: [-0.35, -0.02], source: "head–flow map: more afterload, less flow" },
      { of: "slot pump.arterial.speed_rpm", goes: "still", after_s: 30, by: [-1, 1], source: "the speed is held" },
      { of: "patient.pressure.arterial.mean", goes: "up", after_s: 30, by: [6, 42], source: "less than with rollers (phenylephrine +21 mmHg, V-drug-phenylephrine-1)" },
    ],
  },
  {
    id: "cpb-centrifugal-low",
    assembly: "cpb-centrifugal",
    cause: "centrifugal pump 2750 → 400 rpm, line open",
    acts: [set("pump.arterial.speed", 400), set("circuit.clamp.arterialLine", 1, 5)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 4.5, ends: [-6, -0.05], source: "4 mmHg of head against the arterial pressure: backward flow" },
      { of: "circuit.reservoir.level", goes: "up", after_s: 6, by: [60, 1500], source: "the patient bleeds into the reservoir" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 6, share: true, by: [-0.95, -0.3], source: TEACHING },
      { of: "flowmeter.flow.mean1s", what: "flow after the line is clamped", goes: "up", from_s: 4.5, after_s: 10, ends: [-0.06, 0.06], source: "a clamp stops it" },
    ],
  },
  {
    id: "cpb-cooling",
    isCore: true,
    assembly: "cpb-adult",
    cause: "water 37 → 18 °C at fixed flow",
    acts: [set("circuit.temperature.waterSet", 18)],
    effects: [
      { of: "blood.venous.so2", goes: "up", after_s: 120, by: [1.5, 8], source: "Q10 1.7–1.9 (Hickey 1983): a tenth less of an extraction of 28 %, and more oxygen dissolved" },
      { of: "slot circuit.arterialCannula.viscosityRatio", goes: "up", after_s: 120, share: true, by: [0.15, 0.6], source: "50–300 % from 37 to 22 °C (Eckmann 2000)" },
      { of: "circuit.pressure.arterialLine", goes: "up", after_s: 120, by: [5, 60], source: "viscosity: 15 to 60 % of what vessels and cannula drop" },
      { of: "patient.temperature.nasopharyngeal", goes: "down", after_s: 120, by: [-6, -0.15], source: "1.4 kg of brain at 0.7 L/min: half of what the blood has fallen by, and the probe lags" },
      { of: { sum: [[1, "patient.temperature.nasopharyngeal"], [-1, "patient.temperature.brain"]] }, what: "nasopharynx less brain", goes: "up", after_s: 120, by: [0.1, 8], source: `the probe lags; ${TEACHING}` },
      { of: { sum: [[1, "patient.temperature.bladder"], [-1, "patient.temperature.nasopharyngeal"]] }, what: "bladder less nasopharynx", goes: "up", after_s: 120, by: [0.1, 8], source: `the bladder lags more; ${TEACHING}` },
      { of: "blood.vo2", goes: "down", after_s: 120, share: true, by: [-0.12, -0.01], source: "Q10 1.7–1.9 (Hickey 1983), 5–6 % per °C: two minutes of the exchanger take 1.4 °C from 75 kg at most, twice that from the organs" },
      { of: "patient.heartRate", goes: "down", after_s: 120, by: [-70, -5], source: TEACHING },
      { of: "blood.arterial.pco2", goes: "down", after_s: 120, by: [-25, -6], source: "4.2 % per °C in sealed blood (Siemens 2012), less CO2 made" },
    ],
  },
  {
    id: "cpb-cross-clamp",
    assembly: "cpb-adult",
    cause: "aortic cross-clamp without cardioplegia, heart vented",
    acts: [set("pump.vent.flowSet", 1), set("circuit.clamp.aorticCross", 1, 5)],
    effects: [
      { of: "patient.flow.coronary", goes: "down", after_s: 30, ends: [-0.02, 0.08], source: "no way into the root, and nothing ejected" },
      { of: "slot patient.myocardium.energy", goes: "down", after_s: 90, by: [-0.95, -0.05], source: "warm heart without flow fades within minutes; the blood in its vessels lasts for the first" },
      { of: "patient.pressure.arterial.mean", goes: "still", after_s: 30, by: [-15, 15], source: "pump flow unchanged" },
    ],
  },
  {
    id: "cpb-cardioplegia",
    assembly: "cpb-adult",
    cause: "cross-clamp, then 300 mL/min of cold blood cardioplegia into the root",
    acts: [set("circuit.clamp.aorticCross", 1), set("pump.cardioplegia.flowSet", 300, 2)],
    effects: [
      { of: "patient.heartRate", goes: "down", after_s: 90, ends: [0, 0], source: "20 mmol/L of potassium; arrest within two minutes" },
      { of: "slot patient.myocardium.potassium_mmol_per_L", goes: "up", after_s: 90, ends: [9, 25], source: "mixing of blood and concentrate 4:1" },
      { of: "patient.temperature.myocardium", goes: "down", after_s: 90, by: [-27, -5], source: TEACHING },
      { of: "patient.pressure.aorticRoot.mean", goes: "up", from_s: 2, after_s: 30, ends: [30, 130], source: "root pressure wanted 60–100 mmHg; wider here" },
    ],
  },
  {
    id: "cpb-arrest-cerebral",
    assembly: "dhca-acp",
    cause: "arterial pump stopped and line clamped, arch branches clamped, 0.75 L/min into them, sweep in proportion",
    acts: [set("pump.arterial.speed", 0), set("circuit.clamp.arterialLine", 1, 1), set("circuit.clamp.archBranches", 1), set("pump.cerebral.flowSet", 0.75), set("gas.sweep.flow", 0.4)],
    effects: [
      { of: "patient.pressure.femoral.mean", goes: "down", after_s: 30, ends: [-5, 45], source: "the body is not perfused" },
      { of: { sum: [[1, "patient.pressure.arterial.mean"], [-1, "patient.pressure.femoral.mean"]] }, what: "right radial less femoral pressure", goes: "up", after_s: 30, by: [15, 90], source: "right radial 40–60 mmHg wanted at 8–12 mL/kg/min" },
    ],
  },
  {
    id: "cpb-weaning",
    assembly: "cpb-adult",
    cause: "weaning: venous line three quarters clamped, pump 170 → 60 rpm; after 30 s on bypass again",
    acts: [set("circuit.clamp.venousLine", 0.75), set("pump.arterial.speed", 60), set("circuit.clamp.venousLine", 0, 30), set("pump.arterial.speed", 170, 30)],
    effects: [
      { of: "patient.cardiacOutput", goes: "up", after_s: 30, by: [0.8, 7], source: "the heart is filled and takes over" },
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 30, by: [0.5, 15], source: "filling" },
      { of: "patient.pressure.pulmonaryArtery.mean", goes: "up", after_s: 30, by: [2, 25], source: "flow through the lungs" },
      { of: "patient.pressure.centralVenous", what: "central venous pressure on bypass again", goes: "down", from_s: 30, after_s: 42, by: [-15, -0.5], source: "drainage" },
      { of: "patient.cardiacOutput", what: "output of the heart on bypass again", goes: "down", from_s: 30, after_s: 42, by: [-7, -0.5], source: "it is emptied" },
      { of: "circuit.reservoir.level", what: "reservoir on bypass again", goes: "up", from_s: 30, after_s: 42, by: [50, 1500], source: "the veins empty into it" },
    ],
  },
];

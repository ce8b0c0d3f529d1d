import { befalls, set } from "./Behavior.ts";
import type { Behavior, Given } from "./Behavior.ts";

const TEACHING = "teaching assumption";
const PULSE = {
  sum: [
    [1, "patient.pressure.arterialLeft.systolic"],
    [-1, "patient.pressure.arterialLeft.diastolic"],
  ],
} as const;

const GOOD_HEART =
  "the sac stops a good heart's own output, so the pump meets less arterial pressure, and what the kidneys have kept fills the veins (below, a failing heart)";
const CLOSED_ATRIUM =
  "the atrium is pressed shut around the holes (doi 10.2174/1876533501205010031, abstract)";

const FAILING: Given = {
  id: "lv-failure-2300",
  what: "failing left ventricle, 2300 rpm",
  acts: [befalls("lvFailure", 0, 1, 0), set("pump.arterial.speed", 2300)],
  settle_s: 40,
};
const LUNGS_AND_HEART: Given = {
  id: "ards-lv-failure",
  what: "bad lungs and a failing left ventricle",
  acts: [befalls("ards", 0, 1, 0), befalls("lvFailure", 0, 1, 0), set("ventilator.fio2", 0.21)],
  settle_s: 60,
};

/** The heart comes back while the lungs are bad. */
function recovery(assembly: string): Pick<Behavior, "assembly" | "given" | "acts"> {
  return { assembly, given: LUNGS_AND_HEART, acts: [befalls("lvFailure", 0, 0, 30)] };
}

// oxfmt-ignore
export const VA_BEHAVIORS: readonly Behavior[] = [
  {
    id: "va-flow-failing",
    isCore: true,
    assembly: "va-femoral",
    given: FAILING,
    cause: "failing unvented left ventricle: 2300 → 4200 rpm",
    acts: [set("pump.arterial.speed", 4200)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "up", after_s: 90, by: [0.8, 4], source: "head–flow map" },
      { of: { endDiastolic: "patient.pressure.leftVentricle.instant" }, what: "left ventricular end-diastolic pressure", goes: "up", after_s: 90, by: [1, 12], source: "afterload; +8 mmHg in chronic failure (Hála 2020), not significant in acute (Ostadal 2015)" },
      { of: "patient.pressure.leftAtrium", goes: "up", after_s: 90, by: [0.5, 12], source: "afterload, as at the end of diastole" },
      { of: PULSE, what: "pulse pressure", goes: "down", after_s: 90, share: true, by: [-1, -0.25], source: "less is ejected" },
      { of: "echo.aorticValve.opening", goes: "down", after_s: 90, ends: [0, 5], source: "the valve stays shut" },
      { of: "patient.pressure.arterial.mean", goes: "up", after_s: 90, by: [10, 45], source: "systolic 60 → 97 mmHg in swine (Ostadal 2015), mean +44 % (Popková 2020)" },
      { of: "patient.flow.pulmonary", goes: "down", after_s: 90, share: true, by: [-1, -0.15], source: "less blood reaches the right heart" },
    ],
  },
  {
    id: "va-differential",
    isCore: true,
    ...recovery("va-femoral"),
    cause: "peripheral VA, bad lungs: the heart recovers",
    effects: [
      { of: "blood.coronary.so2", goes: "down", after_s: 30, by: [-50, -3], source: "the heart ejects what the lungs gave it" },
      { of: "blood.radialRight.so2", goes: "down", after_s: 45, by: [-50, -3], source: "the mixing zone moves down the arch" },
      { of: "patient.nirs.right", goes: "down", after_s: 45, by: [-40, -1.5], source: "the right carotid leaves before the left" },
      { of: { sum: [[1, "blood.coronary.so2"], [-1, "blood.radialRight.so2"]] }, what: "coronary less right radial saturation", goes: "still", after_s: 40, ends: [-60, 0.3], source: "the heart before the right arm" },
      { of: { sum: [[1, "blood.radialRight.so2"], [-1, "blood.radialLeft.so2"]] }, what: "right less left radial saturation", goes: "still", after_s: 30, ends: [-60, -0.2], source: "the right arm before the left" },
      { of: { sum: [[1, "patient.nirs.right"], [-1, "patient.nirs.left"]] }, what: "right less left cerebral oximetry", goes: "still", after_s: 30, ends: [-40, -0.1], source: "the right brain before the left" },
      { of: "blood.femoral.so2", goes: "still", after_s: 45, by: [-2.5, 2.5], source: "the femoral artery stays red" },
    ],
  },
  {
    id: "va-central-no-differential",
    ...recovery("va-central"),
    cause: "central VA, bad lungs: the heart recovers",
    effects: [
      { of: { sum: [[1, "blood.radialRight.so2"], [-1, "blood.femoral.so2"]] }, what: "right radial less femoral saturation", goes: "still", after_s: 45, ends: [-3, 3], source: "blood given into the arch mixes before its branches" },
    ],
  },
  {
    id: "va-vasopressor",
    assembly: "va-femoral",
    cause: "vasoconstrictor on VA at the same speed",
    acts: [set("drug.vasoconstrictor.effect", 0.6)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 30, share: true, by: [-0.35, -0.02], source: "head–flow map" },
      { of: "patient.pressure.arterial.mean", goes: "up", after_s: 30, by: [10, 42], source: "half to twice the 21 mmHg of phenylephrine on bypass (V-drug-phenylephrine-1)" },
      { of: "slot pump.arterial.speed_rpm", goes: "still", after_s: 30, by: [-1, 1], source: "the speed is held" },
    ],
  },
  {
    id: "va-flow-up",
    assembly: "va-femoral",
    cause: "good heart: 3400 → 4200 rpm",
    acts: [set("pump.arterial.speed", 4200)],
    effects: [
      { of: "patient.cardiacOutput", goes: "down", after_s: 30, by: [-3, -0.15], source: "what the pump takes the heart does not get" },
      { of: "patient.pressure.centralVenous", goes: "down", after_s: 30, by: [-5, -0.1], source: TEACHING },
      { of: "patient.endTidalCo2", goes: "down", after_s: 30, by: [-25, -0.5], source: "end-tidal CO2 follows pulmonary flow" },
      { of: "pump.arterial.inletPressure", goes: "down", after_s: 30, by: [-200, -8], source: "square law of the drainage cannula" },
    ],
  },
  {
    id: "va-low-speed",
    assembly: "va-femoral",
    cause: "3400 → 800 rpm, lines open",
    acts: [set("pump.arterial.speed", 800)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 10, ends: [-5, -0.1], source: "18 mmHg of head against the arterial pressure: backward flow, an arteriovenous shunt" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 10, share: true, by: [-0.8, -0.1], source: TEACHING },
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 15, by: [0.3, 15], source: TEACHING },
    ],
  },
  {
    id: "va-weaning",
    assembly: "va-femoral",
    cause: "weaning, good heart: 3400 → 2400 rpm",
    acts: [set("pump.arterial.speed", 2400)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 15, by: [-3, -0.5], source: "head–flow map" },
      { of: "patient.cardiacOutput", goes: "up", after_s: 15, by: [0.3, 5], source: "the heart takes over" },
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 15, by: [0.1, 10], source: "filling" },
    ],
  },
  {
    id: "va-change-out",
    assembly: "va-femoral",
    cause: "as for a change-out: all lines clamped, pump stopped; on again after 12 s",
    acts: [
      set("circuit.clamp.arterialLine", 1), set("circuit.clamp.distalPerfusion", 1), set("circuit.clamp.venousLine", 1), set("pump.arterial.speed", 0, 1),
      set("pump.arterial.speed", 3400, 12), set("circuit.clamp.venousLine", 0, 12), set("circuit.clamp.arterialLine", 0, 14),
    ],
    effects: [
      { of: "flowmeter.flow.mean1s", what: "flow while clamped", goes: "down", after_s: 11, ends: [-0.05, 0.05], source: "no way, and none back" },
      { of: "patient.cardiacOutput", goes: "up", after_s: 11, by: [0.3, 6], source: "all blood goes through the heart" },
      { of: "flowmeter.flow.mean1s", what: "flow on again", goes: "up", from_s: 11, after_s: 20, by: [2, 5], source: "the same speed, the same flow" },
    ],
  },
  {
    id: "va-sweep",
    assembly: "va-femoral",
    cause: "sweep 2.5 → 6 L/min",
    acts: [set("gas.sweep.flow", 6)],
    effects: [
      { of: "blood.femoral.pco2", goes: "down", after_s: 30, by: [-12, -1.5], source: "as on VV" },
      { of: "blood.femoral.so2", goes: "still", after_s: 30, by: [-1, 2], source: "sweep moves PaCO2 and hardly PaO2" },
    ],
  },
  {
    id: "va-vent",
    assembly: "va-vented",
    given: { ...FAILING, id: "lv-failure-vented", what: "failing left ventricle, vent shut", acts: [befalls("lvFailure", 0, 1, 0), set("pump.vent.flowSet", 0)] },
    cause: "failing left ventricle: vent 1 L/min",
    acts: [set("pump.vent.flowSet", 1)],
    effects: [
      { of: "patient.pressure.leftAtrium", goes: "down", after_s: 30, by: [-30, -1], source: "unloading" },
      { of: "echo.leftVentricle.endDiastolicVolume", goes: "down", after_s: 30, by: [-200, -5], source: "unloading" },
    ],
  },
  {
    id: "vav-vein",
    assembly: "vav",
    given: {
      id: "ards-vav",
      what: "bad lungs, good heart, venous limb shut",
      acts: [befalls("ards", 0, 1, 0), set("ventilator.fio2", 0.21), set("circuit.clamp.venousReturn", 1)],
      settle_s: 60,
    },
    cause: "bad lungs on VA: the venous limb is opened (VAV)",
    acts: [set("circuit.clamp.venousReturn", 0.4)],
    effects: [
      { of: "circuit.flow.venousReturn", goes: "up", after_s: 30, by: [0.2, 4], source: "opening of the limb" },
      { of: "blood.radialRight.so2", goes: "up", after_s: 45, by: [0.3, 40], source: "red blood reaches the lungs and the heart" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 30, by: [-50, -0.5], source: "less goes to the artery" },
    ],
  },
  {
    id: "va-tamponade",
    assembly: "va-femoral",
    cause: "tamponade on VA",
    acts: [befalls("tamponade", 0, 1, 20)],
    effects: [
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 30, by: [1, 20], source: "the sac presses on the atria" },
      { of: "patient.cardiacOutput", goes: "down", after_s: 30, share: true, by: [-1, -0.15], source: "the heart cannot fill" },
      { of: PULSE, what: "pulse pressure", goes: "down", after_s: 30, share: true, by: [-1, -0.1], source: "the heart cannot fill" },
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 30, share: true, by: [-0.8, -0.005], source: "less to drain", missed: GOOD_HEART },
      { of: "pump.arterial.inletPressure", goes: "down", after_s: 30, by: [-200, -1], source: "less to drain", missed: GOOD_HEART },
    ],
  },
  {
    id: "va-tamponade-failing",
    assembly: "va-femoral",
    given: { id: "lv-failure", what: "failing left ventricle", acts: [befalls("lvFailure", 0, 1, 0)], settle_s: 60 },
    cause: "failing left ventricle: tamponade on VA",
    acts: [befalls("tamponade", 0, 1, 20)],
    effects: [
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 30, by: [1, 20], source: "the sac presses on the atria" },
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 30, share: true, by: [-0.8, -0.005], source: CLOSED_ATRIUM },
      { of: "pump.arterial.inletPressure", goes: "down", after_s: 30, by: [-200, -1], source: CLOSED_ATRIUM },
    ],
  },
  {
    id: "va-pneumothorax",
    assembly: "va-femoral",
    cause: "tension pneumothorax on VA",
    acts: [befalls("tensionPneumothorax", 0, 1, 20)],
    effects: [
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 30, by: [1, 25], source: "pressure in the chest" },
      { of: "patient.cardiacOutput", goes: "down", after_s: 30, share: true, by: [-1, -0.1], source: "less venous return" },
      { of: "flowmeter.flow.mean1s", goes: "down", after_s: 30, share: true, by: [-0.8, -0.005], source: CLOSED_ATRIUM },
      { of: "pump.arterial.inletPressure", goes: "down", after_s: 30, by: [-200, -1], source: CLOSED_ATRIUM },
    ],
  },
  {
    id: "va-arrest",
    assembly: "va-femoral",
    cause: "ventricular fibrillation on VA",
    acts: [befalls("cardiacArrest")],
    effects: [
      { of: "patient.heartRate", goes: "down", after_s: 20, ends: [0, 0], source: "no beat" },
      { of: PULSE, what: "pulse pressure", goes: "down", after_s: 20, ends: [-1, 4], source: "flat line" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 30, ends: [35, 110], source: "the pump goes on" },
      { of: "flowmeter.flow.mean1s", goes: "still", after_s: 30, share: true, by: [-0.15, 0.25], source: "the pump goes on, against less pressure" },
      { of: "patient.spo2", goes: "lost", after_s: 40, source: "no pulse, no pulse oximetry" },
    ],
  },
];

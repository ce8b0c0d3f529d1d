import { befalls, set } from "./Behavior.ts";
import type { Behavior } from "./Behavior.ts";

const TEACHING = "direction by physics; size: teaching assumption";
const NONE = "good support harms no organ";
const ORGANS = ["brainRight", "brainLeft", "heart", "kidneys", "gut", "legRight", "legLeft"] as const;

/** What is done to the patient, and what a debriefing shows of it. */
// oxfmt-ignore
export const HARM_BEHAVIORS: readonly Behavior[] = [
  {
    id: "harm-none",
    assembly: "cpb-adult",
    cause: "40 min of bypass as it is set",
    acts: [],
    effects: [
      ...ORGANS.map((organ) => ({ of: `patient.injury.${organ}`, goes: "still", after_s: 2400, ends: [0, 1e-9], source: NONE }) as const),
      { of: "patient.oxygenDebt", goes: "still", after_s: 2400, ends: [0, 0], source: NONE },
      { of: "patient.stunning", goes: "still", after_s: 2400, ends: [0, 1e-6], source: NONE },
    ],
  },
  {
    id: "harm-pump-stop",
    assembly: "cpb-adult",
    cause: "pump stopped for 8 min behind a cross-clamp, 37 °C",
    acts: [set("circuit.clamp.aorticCross", 1), set("pump.arterial.speed", 0), set("circuit.clamp.venousLine", 1), set("circuit.clamp.arterialLine", 1)],
    effects: [
      { of: "patient.injury.brainRight", goes: "up", after_s: 240, by: [1e-6, 0.01], source: "safe arrest of 5 min (McCullough 1999)" },
      { of: "patient.injury.brainRight", goes: "up", after_s: 480, by: [0.02, 0.3], source: "safe arrest of 5 min (McCullough 1999)" },
      { of: "patient.injury.legLeft", goes: "still", after_s: 480, ends: [0, 0.001], source: "muscle bears 1.5 h" },
      { of: "patient.oxygenDebt", goes: "up", after_s: 480, by: [500, 1500], source: "150 to 230 mL/min that are not used" },
    ],
  },
  {
    id: "harm-low-delivery",
    assembly: "cpb-adult",
    cause: "pump at 110 rpm (flow of 3 L/min)",
    acts: [set("pump.arterial.speed", 110)],
    effects: [
      { of: "patient.injury.kidneys", goes: "up", after_s: 1200, by: [0.05, 0.5], source: "below 270–300 mL/min/m² kidneys are injured (de Somer 2011, Mukaida 2021)" },
      { of: "patient.injury.brainRight", goes: "still", after_s: 1200, ends: [0, 0.001], source: "kidneys go first" },
    ],
  },
  {
    id: "harm-unprotected-heart",
    assembly: "cpb-adult",
    cause: "cross-clamp for 35 min without cardioplegia",
    acts: [set("circuit.clamp.aorticCross", 1), set("pump.vent.flowSet", 0.3)],
    effects: [
      { of: "patient.stunning", goes: "up", after_s: 600, by: [0.01, 1], source: "stunned after 10 min (dogs, Am Heart J 114:696, 1987)" },
      { of: "patient.injury.heart", goes: "still", after_s: 600, ends: [0, 0.01], source: "no infarct within 20 min" },
      { of: "patient.injury.heart", goes: "up", after_s: 2100, by: [0.1, 1], source: "irreversible injury by half an hour" },
    ],
  },
  {
    id: "harm-arterial-air",
    assembly: "cpb-adult",
    cause: "massiveArterialAir",
    acts: [befalls("massiveArterialAir")],
    effects: [
      { of: "patient.gasDose.brain", goes: "up", after_s: 30, by: [0.3, 1e3], source: TEACHING },
      { of: "patient.injury.brainRight", goes: "up", after_s: 120, by: [1e-4, 1], source: "air injures by its dose (rabbits)" },
    ],
  },
  {
    id: "fault-aorticDebris",
    assembly: "cpb-adult",
    cause: "aorticDebris",
    acts: [befalls("aorticDebris"), befalls("aorticDebris", 10, 0)],
    effects: [
      { of: "patient.particleDose.brain", goes: "up", after_s: 15, by: [3, 50], source: TEACHING },
      { of: "patient.injury.brainLeft", goes: "up", after_s: 15, by: [1e-6, 0.01], source: TEACHING },
    ],
  },
  {
    id: "harm-full-left-atrium",
    assembly: "va-femoral",
    given: { id: "failing-left", what: "left ventricle fails", acts: [befalls("lvFailure")], settle_s: 120 },
    cause: "pump at 4500 rpm",
    acts: [set("pump.arterial.speed", 4500)],
    effects: [
      { of: "slot patient.lungWater.atrial_mmHg", what: "left atrial pressure", goes: "up", after_s: 300, by: [0.5, 12], source: "afterload without a vent" },
      { of: "patient.lungWater", goes: "up", after_s: 900, by: [1, 2000], source: "above 4 mmHg + 0.78·oncotic pressure (Guyton 1959)" },
    ],
  },
  {
    id: "harm-cannulated-leg",
    assembly: "cpb-femoral",
    cause: "femoral cannula without distal perfusion, pump at 100 rpm",
    acts: [set("pump.arterial.speed", 100)],
    effects: [
      { of: "slot patient.legRight.oxygenDebt_mL", what: "oxygen debt of the cannulated leg", goes: "up", after_s: 300, by: [5, 500], source: TEACHING },
      { of: "slot patient.legLeft.oxygenDebt_mL", what: "oxygen debt of the other leg", goes: "still", after_s: 300, ends: [0, 20], source: "its artery is free" },
    ],
  },
  {
    id: "harm-blood-destroyed",
    assembly: "cpb-adult",
    cause: "suckers at full speed in a dry field",
    acts: [befalls("fieldHemorrhage", 0, 0.3), set("pump.suction.flowSet", 1)],
    effects: [
      { of: "patient.bloodDestroyed", goes: "up", after_s: 120, by: [0.01, 50], source: "air in a sucker bursts cells" },
    ],
  },
  {
    id: "harm-blood-lost",
    assembly: "cpb-adult",
    cause: "a bleeding that nobody sucks up",
    acts: [befalls("fieldHemorrhage")],
    effects: [
      { of: "patient.bloodLoss", goes: "up", after_s: 60, by: [100, 1500], source: "some 0.8 L/min" },
      { of: "patient.bloodDestroyed", goes: "still", after_s: 60, ends: [0, 1], source: "what is lost is not destroyed" },
    ],
  },
];

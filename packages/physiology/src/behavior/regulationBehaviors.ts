import { set } from "./Behavior.ts";
import type { Behavior, Given } from "./Behavior.ts";

const COLD: Given = {
  id: "cold-34",
  what: "core at 34 °C, anesthetized",
  acts: [set("circuit.temperature.waterSet", 34)],
  settle_s: 5,
  core_degC: 34,
};

/** What regulates temperature, the vessels of the lungs and the depth of a volatile agent. */
// oxfmt-ignore
export const REGULATION_BEHAVIORS: readonly Behavior[] = [
  {
    id: "cold-awakes",
    assembly: "va-femoral",
    given: COLD,
    cause: "34 °C on VA: anesthesia 1 → 0",
    acts: [set("patient.anesthesia.depth", 0)],
    effects: [
      { of: "patient.shivering", goes: "up", after_s: 30, ends: [80, 100], source: "awake at 34 °C, 1.7 °C below the threshold of shivering" },
      { of: "blood.mixedVenous.so2", goes: "down", after_s: 30, by: [-28, -6], source: "74 ± 6 → 57 ± 12 % (Guffin 1987)" },
      { of: "patient.heartRate", goes: "up", after_s: 30, by: [3, 40], source: "more in those who shiver (Ralley 1988)" },
      { of: "slot patient.legRight.tone", goes: "down", after_s: 30, share: true, by: [-0.8, -0.1], source: "working muscle widens its vessels" },
    ],
  },
  {
    id: "cold-awakes-paralyzed",
    assembly: "va-femoral",
    given: COLD,
    cause: "34 °C on VA: anesthesia 1 → 0 in a paralyzed patient",
    acts: [set("drug.relaxant.effect", 1), set("patient.anesthesia.depth", 0)],
    effects: [
      { of: "patient.shivering", goes: "still", after_s: 30, ends: [0, 0], source: "paralyzed muscle does not shiver" },
      { of: "blood.mixedVenous.so2", goes: "still", after_s: 30, by: [-6, 4], source: "an awake body's uptake, no more" },
      { of: "slot patient.thermoregulation.skin", goes: "down", after_s: 30, ends: [-1, -0.5], source: "vasoconstriction needs no muscle relaxant's leave" },
    ],
  },
  {
    id: "lung-air",
    assembly: "no-circuit",
    cause: "ventilator's FiO2 0.5 → 0.21",
    acts: [set("ventilator.fio2", 0.21)],
    effects: [
      { of: "blood.arterial.po2", goes: "down", after_s: 75, by: [-250, -100], source: "alveolar gas equation" },
      { of: "slot patient.aeratedLung.tone", what: "arterioles of the aerated lung, tone", goes: "up", after_s: 75, share: true, by: [0.1, 0.6], source: "Marshall 1994" },
    ],
  },
];

import { befalls, set } from "./Behavior.ts";
import type { Act, Behavior, Given } from "./Behavior.ts";

const TEACHING = "teaching assumption";
const CARDIOVERSION =
  "12 to 22 % of output were won by cardioversion in 48 patients (Am J Med 1966, doi 10.1016/0002-9343(66)90020-9, abstract); range is ours";
const PHYSICS = "direction by physics; size: teaching assumption";

/** Until the cuff has measured for the first time. */
const CUFF_SHOWS: Given = { id: "cuff-shows", what: "monitors have settled", acts: [], settle_s: 65 };
const PACED: Given = {
  id: "paced-at-102",
  what: "paced at 102 per minute, as fast as atrial fibrillation will be",
  acts: [set("patient.pacing.rate", 102)],
  settle_s: 60,
};
const STENOSIS: Given = {
  id: "aortic-stenosis-paced-at-102",
  what: "stiff left ventricle behind a stenosis, paced at 102 per minute",
  acts: [befalls("aorticStenosis", 0, 1, 0), set("patient.pacing.rate", 102)],
  settle_s: 60,
};
/** Cannulated, the circuit clamped; the lungs ventilated as for a resuscitation. */
const STANDS_BY: Given = {
  id: "va-stands-by",
  what: "VA cannulated, its lines clamped",
  acts: [
    set("circuit.clamp.arterialLine", 1),
    set("circuit.clamp.distalPerfusion", 1),
    set("circuit.clamp.venousLine", 1),
    set("pump.arterial.speed", 0),
    set("ventilator.tidalVolume", 500),
  ],
  settle_s: 40,
};
const CORONARY = {
  sum: [
    [1, "slot patient.aorticRoot.pressure_mmHg"],
    [-1, "slot patient.rightAtrium.pressure_mmHg"],
  ],
} as const;

function compressions(at_s: number, depth_mm = 50): readonly Act[] {
  return [set("patient.compressions.rate", 100, at_s), set("patient.compressions.depth", depth_mm, at_s)];
}

function vaRuns(at_s: number): readonly Act[] {
  return [
    set("pump.arterial.speed", 3200, at_s),
    ...(["venousLine", "arterialLine", "distalPerfusion"] as const).map((line) =>
      set(`circuit.clamp.${line}`, 0, at_s + 1),
    ),
  ];
}

/** Rhythms, compressions, and ECMO for an arrest. */
// oxfmt-ignore
export const RHYTHM_BEHAVIORS: readonly Behavior[] = [
  {
    id: "fault-atrialFibrillation",
    assembly: "no-circuit",
    cause: "atrialFibrillation",
    acts: [befalls("atrialFibrillation")],
    effects: [
      { of: "echo.outflow.vti", goes: "down", after_s: 12, share: true, by: [-0.4, -0.05], source: `the atrial kick is lost, diastole shorter; ${TEACHING}` },
      { of: "slot patient.heart.rhythm", what: "rhythm (2: atrial fibrillation)", goes: "up", after_s: 12, ends: [2, 2], source: "the cause itself" },
    ],
  },
  {
    id: "atrialFibrillation-same-rate",
    assembly: "no-circuit",
    given: PACED,
    cause: "paced at 102 per minute: atrialFibrillation at the same rate",
    acts: [befalls("atrialFibrillation"), set("patient.pacing.rate", 0)],
    effects: [
      { of: "patient.cardiacOutput", goes: "down", after_s: 60, share: true, by: [-0.3, -0.03], source: CARDIOVERSION },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 60, by: [-25, -1], source: PHYSICS },
    ],
  },
  {
    id: "atrialFibrillation-stiff",
    assembly: "no-circuit",
    given: STENOSIS,
    cause: "aortic stenosis, paced at 102 per minute: atrialFibrillation at the same rate",
    acts: [befalls("atrialFibrillation"), set("patient.pacing.rate", 0)],
    effects: [
      { of: "patient.cardiacOutput", goes: "down", after_s: 60, share: true, by: [-0.5, -0.03], source: `a stiff ventricle needs its atrium more; ${CARDIOVERSION}` },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 60, by: [-30, -1], source: PHYSICS },
    ],
  },
  {
    id: "fault-asystole",
    assembly: "no-circuit",
    cause: "asystole",
    acts: [befalls("asystole")],
    effects: [
      { of: "patient.heartRate", goes: "down", after_s: 12, ends: [0, 0], source: "no beat" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 12, ends: [15, 35], source: "24.2 ± 5.3 mmHg 13 s after fibrillation (C-cardiacArrest-2); range is ours" },
      { of: "patient.pressure.centralVenous", goes: "up", after_s: 12, by: [1, 12], source: "arterial and venous pressure meet" },
    ],
  },
  {
    id: "asystole-monitors",
    assembly: "no-circuit",
    given: CUFF_SHOWS,
    cause: "asystole, for two minutes",
    acts: [befalls("asystole")],
    effects: [
      { of: "patient.spo2", goes: "lost", after_s: 40, source: "no pulse, no pulse oximetry" },
      { of: "patient.nibp.mean", goes: "lost", after_s: 125, source: "no pulse, no cuff pressure" },
    ],
  },
  {
    id: "asystole-paced",
    assembly: "no-circuit",
    cause: "asystole, after 20 s a pacemaker at 80 per minute",
    acts: [befalls("asystole"), set("patient.pacing.rate", 80, 20)],
    effects: [
      { of: "patient.heartRate", goes: "up", from_s: 19, after_s: 45, ends: [79.5, 80.5], source: "each stimulus captures a muscle that is fed" },
      { of: "patient.pressure.arterial.mean", goes: "up", from_s: 19, after_s: 45, by: [30, 100], source: TEACHING },
    ],
  },
  {
    id: "va-asystole",
    assembly: "va-femoral",
    cause: "asystole on VA",
    acts: [befalls("asystole")],
    effects: [
      { of: "patient.heartRate", goes: "down", after_s: 20, ends: [0, 0], source: "no beat" },
      { of: "patient.pressure.arterial.mean", goes: "down", after_s: 40, ends: [50, 110], source: "the pump goes on" },
      { of: "patient.spo2", goes: "lost", after_s: 40, source: "no pulse, no pulse oximetry" },
    ],
  },
  {
    id: "arrest-compressed",
    assembly: "no-circuit",
    cause: "ventricular fibrillation; after a minute hands at 100 per minute, 50 mm, after two at 30 mm",
    acts: [befalls("cardiacArrest"), ...compressions(60), ...compressions(120, 30)],
    effects: [
      { of: "patient.cardiacOutput", what: "output of compressions", goes: "up", from_s: 58, after_s: 110, ends: [0.7, 1.8], source: "a fourth of the usual output (C-cardiacArrest-13); range is ours" },
      { of: CORONARY, what: "aortic root less right atrium, mean", goes: "up", from_s: 58, after_s: 110, ends: [15, 40], source: "25.6 ± 7.7 mmHg in relaxation at its highest (C-cardiacArrest-10); range is ours" },
      { of: "patient.endTidalCo2", goes: "up", from_s: 58, after_s: 110, ends: [10, 30], source: "end-tidal CO2 follows pulmonary flow" },
      { of: "patient.cardiacOutput", what: "output at 30 mm", goes: "down", from_s: 110, after_s: 170, ends: [0, 0.5], source: "flow begins beyond a depth (C. F. Babbs et al., 1983, dogs, from memory)" },
    ],
  },
  {
    id: "va-ecpr",
    assembly: "va-femoral",
    given: STANDS_BY,
    cause: "ECPR: fibrillation; a device compresses from 60 s on, VA runs from 120 s, the device stops at 170 s",
    acts: [
      befalls("cardiacArrest"), set("patient.compressions.device", 1, 60), ...vaRuns(120), set("patient.compressions.device", 0, 170),
    ],
    effects: [
      { of: CORONARY, what: "coronary pressure in arrest", goes: "down", after_s: 58, ends: [0, 12], source: "arterial and venous pressure meet" },
      { of: CORONARY, what: "coronary pressure, compressed", goes: "up", from_s: 58, after_s: 115, ends: [8, 40], source: "8.4 ± 10.0 without and 25.6 ± 7.7 mmHg with return of circulation (N. A. Paradis et al., JAMA 263:1106, 1990, abstract)" },
      { of: "patient.pressure.arterial.mean", what: "mean pressure, compressed", goes: "up", from_s: 58, after_s: 115, ends: [20, 55], source: "27 ± 11 mmHg (C-cardiacArrest-11); range is ours" },
      { of: "patient.pressure.arterial.mean", what: "mean pressure on VA", goes: "up", from_s: 115, after_s: 165, ends: [55, 110], source: "the pump's flow" },
      { of: "flowmeter.flow.mean1s", goes: "up", from_s: 115, after_s: 165, ends: [2.5, 5], source: "head–flow map" },
      { of: "patient.flow.coronary", goes: "up", from_s: 115, after_s: 165, by: [0.01, 0.3], source: "the pump's pressure" },
      { of: "patient.pressure.arterial.mean", what: "mean pressure on VA alone", goes: "still", from_s: 165, after_s: 200, by: [-15, 15], source: "the pump needs no compressions" },
      { of: "patient.spo2", goes: "lost", after_s: 200, source: "no pulse, no pulse oximetry" },
    ],
  },
];

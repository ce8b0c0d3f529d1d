import { befalls } from "./Behavior.ts";
import type { Behavior, Effect } from "./Behavior.ts";

const PHYSICS = "direction by physics; size: teaching assumption";

/** An illness alone, 90 s after it sets in at full size. */
function illness(id: string, effects: readonly Omit<Effect, "after_s">[], after_s = 90): Behavior {
  return {
    id: `illness-${id}`,
    assembly: "no-circuit",
    cause: id,
    acts: [befalls(id)],
    effects: effects.map((effect) => ({ ...effect, after_s })),
  };
}

/** What a monitor shows of an anesthetized man as an illness sets in; points named `C-` are those of validation.md. */
// oxfmt-ignore
export const CONDITION_BEHAVIORS: readonly Behavior[] = [
  illness("pulmonaryHypertension", [
    { of: "patient.pressure.pulmonaryArtery.mean", goes: "up", ends: [35, 60], source: "47 mmHg, 14 to 74 (C-pulmonaryHypertension-1)" },
    { of: "patient.pressure.centralVenous", goes: "up", by: [1, 15], source: PHYSICS },
    { of: "echo.rightVentricle.endDiastolicVolume", goes: "up", share: true, by: [0.05, 1], source: "the right ventricle dilates against load" },
  ]),
  illness("pulmonaryEmbolism", [
    { of: "patient.pressure.pulmonaryArtery.mean", goes: "up", by: [8, 40], source: "a normal right ventricle makes no more than 40 mmHg (C-pulmonaryEmbolism, McIntyre and Sasahara 1971)" },
    { of: "patient.endTidalCo2", goes: "down", by: [-20, -2], source: "alveoli without blood give none off; size: teaching assumption" },
    { of: { sum: [[1, "blood.arterial.pco2"], [-1, "patient.endTidalCo2"]] }, what: "arterial less end-tidal CO2", goes: "up", by: [3, 25], source: "dead space of 31 % of alveoli; size: teaching assumption" },
    { of: "patient.pressure.centralVenous", goes: "up", by: [2, 20], source: PHYSICS },
    { of: "patient.cardiacOutput", goes: "down", share: true, by: [-0.6, -0.04], source: PHYSICS },
  ]),
  illness("rvFailure", [
    { of: "patient.pressure.centralVenous", goes: "up", ends: [12, 25], source: "≥12 mmHg (C-rvFailure-2)" },
    { of: "patient.cardiacOutput", goes: "down", share: true, by: [-0.6, -0.1], source: PHYSICS },
    { of: { ratio: ["patient.pressure.centralVenous", "patient.pressure.leftAtrium"] }, what: "central venous / left atrial pressure", goes: "up", ends: [0.63, 1.6], source: ">0.63 (C-rvFailure-3)" },
    { of: "echo.leftVentricle.endDiastolicVolume", goes: "down", share: true, by: [-0.5, -0.05], source: "the left heart gets what the right one gives" },
  ]),
  illness("biventricularFailure", [
    { of: "patient.pressure.centralVenous", goes: "up", ends: [12, 25], source: "≥12 mmHg (C-biventricularFailure-1)" },
    { of: "patient.pressure.leftAtrium", goes: "up", ends: [18, 35], source: "≥18 mmHg (C-biventricularFailure-2)" },
    { of: "patient.cardiacOutput", goes: "down", share: true, by: [-0.65, -0.2], source: PHYSICS },
    { of: "patient.pressure.arterial.systolic", goes: "down", ends: [60, 90], source: "<90 mmHg (C-biventricularFailure-6)" },
  ]),
  illness("dilatedLvFailure", [
    { of: "echo.leftVentricle.endDiastolicVolume", goes: "up", ends: [170, 260], source: "189 mL (P. Hála et al., 2020, swine); range is ours" },
    { of: "echo.leftVentricle.ejectionFraction", goes: "down", ends: [15, 40], source: "below 40 %; range is ours" },
    { of: "patient.pressure.leftAtrium", goes: "up", by: [3, 25], source: PHYSICS },
    { of: "patient.pressure.arterial.mean", goes: "down", by: [-40, -5], source: PHYSICS },
  ]),
  illness("aorticStenosis", [
    { of: "echo.aorticValve.gradient", goes: "up", ends: [41, 63], source: "51 ± 10 mmHg (C-aorticStenosis-2)" },
    { of: { sum: [[1, "patient.pressure.arterial.systolic"], [-1, "patient.pressure.arterial.diastolic"]] }, what: "pulse pressure", goes: "down", share: true, by: [-0.7, -0.1], source: "slow and small pulse" },
    { of: "patient.pressure.leftAtrium", goes: "up", by: [1, 15], source: "a hypertrophic wall is stiff; size: teaching assumption" },
  ]),
  illness("aorticRegurgitation", [
    { of: "patient.pressure.arterial.diastolic", goes: "down", by: [-45, -10], source: PHYSICS },
    { of: { sum: [[1, "patient.pressure.arterial.systolic"], [-1, "patient.pressure.arterial.diastolic"]] }, what: "pulse pressure", goes: "up", ends: [52, 95], source: "68 ± 15 mmHg (C-aorticRegurgitation-5); the limit above is ours" },
    { of: "echo.leftVentricle.endDiastolicVolume", goes: "up", ends: [155, 300], source: "≥82 mL/m² (C-aorticRegurgitation-4)" },
    { of: "echo.aorticValve.regurgitation", goes: "up", ends: [50, 70], source: "≥50 % (C-aorticRegurgitation-2)" },
  ]),
  illness("mitralRegurgitation", [
    { of: "patient.pressure.leftAtrium", goes: "up", ends: [17, 27], source: "21.7 mmHg (C-mitralRegurgitation-5)" },
    { of: "echo.mitralValve.regurgitation", goes: "up", ends: [50, 70], source: "≥50 % (C-mitralRegurgitation-2)" },
    { of: "patient.cardiacOutput", goes: "down", share: true, by: [-0.5, -0.05], source: "a share of each beat goes backward" },
    { of: "patient.pressure.pulmonaryArtery.mean", goes: "up", by: [2, 25], source: "congestion" },
  ]),
  illness("sepsis", [
    { of: "patient.pressure.arterial.mean", goes: "down", share: true, by: [-0.5, -0.08], source: PHYSICS },
    { of: "patient.heartRate", goes: "up", by: [8, 60], source: PHYSICS },
    { of: "patient.cardiacOutput", goes: "up", share: true, by: [0.05, 0.8], source: "a hyperdynamic circulation" },
    { of: "blood.mixedVenous.so2", goes: "up", by: [0.5, 15], source: "flow beyond what is used up; size: teaching assumption" },
  ], 150),
];

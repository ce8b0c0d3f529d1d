import type { Disturbance, Effect } from "../Disturbance.ts";

/** Weakness of a ventricle: systolic elastance falls, the resting wall stiffens. */
function weak(side: "left" | "right", systolic: number, rest: number): readonly Effect[] {
  return [
    { slot: `patient.${side}Ventricle.systolic_mmHg_per_mL`, scale: systolic },
    { slot: `patient.${side}Ventricle.rest_mmHg_per_mL`, scale: rest },
  ];
}

const SHOCK =
  "figures of shock in validation/published/conditions.ts; the loss of strength that gives them is a teaching assumption";

export const HEART_FAILURE: readonly Disturbance[] = [
  {
    id: "lvFailure",
    label: { en: "Left ventricular failure", es: "Insuficiencia ventricular izquierda" },
    of: "patient",
    onset_s: 60,
    effects: [
      ...weak("left", 0.205, 1.1),
      // A congested liver clears less lactate.
      { slot: "patient.viscera.lactateClearance_mL_per_s", scale: 0.35 },
    ],
    source: SHOCK,
  },
  {
    id: "dilatedLvFailure",
    label: {
      en: "Left ventricular failure, chronic, dilated",
      es: "Insuficiencia ventricular izquierda crónica, dilatada",
    },
    of: "patient",
    onset_s: 60,
    effects: [
      // Remodeled: weak on both sides, on the left wide at low pressure; the pericardium has grown with it.
      ...weak("left", 0.175, 0.1),
      { slot: "patient.leftVentricle.unstressed_mL", add: 35 },
      { slot: "patient.leftVentricle.stiffening_mmHg_per_mL3", scale: 1.5 },
      ...weak("right", 0.5, 1),
      { slot: "patient.heart.pericardiumUnstressed_mL", add: 150 },
      // What the kidneys have kept.
      { slot: "patient.splanchnicVeins.relaxed_mL", add: -330 },
      { slot: "patient.viscera.lactateClearance_mL_per_s", scale: 0.6 },
    ],
    source:
      "index and ejection fraction of patients (validation/published/conditions.ts), volumes of P. Hála et al., J Transl Med 18:75, 2020 (189 mL at the end of diastole, 139 mL of systole); its parts are a teaching assumption",
  },
  {
    id: "rvFailure",
    label: { en: "Right ventricular failure", es: "Insuficiencia ventricular derecha" },
    of: "patient",
    onset_s: 60,
    effects: [
      ...weak("right", 0.31, 2),
      { slot: "patient.pulmonaryArteries.elastance_mmHg_per_mL", scale: 6 },
      { slot: "patient.pulmonaryArterioles.resistance_mmHg_s_per_mL", scale: 2.6 },
      // Congestion comes with the volume that kidneys have kept: the veins are as full as before, and tighter.
      { slot: "patient.splanchnicVeins.relaxed_mL", add: -900 },
    ],
    source: SHOCK,
  },
  {
    id: "biventricularFailure",
    label: { en: "Biventricular failure", es: "Insuficiencia biventricular" },
    of: "patient",
    onset_s: 60,
    effects: [
      ...weak("left", 0.25, 1.2),
      ...weak("right", 0.35, 1),
      { slot: "patient.splanchnicVeins.relaxed_mL", add: -1450 },
      { slot: "patient.viscera.lactateClearance_mL_per_s", scale: 0.35 },
    ],
    source: SHOCK,
  },
];

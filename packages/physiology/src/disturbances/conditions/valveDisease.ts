import type { Disturbance } from "../Disturbance.ts";

export const VALVE_DISEASE: readonly Disturbance[] = [
  {
    id: "aorticStenosis",
    label: { en: "Aortic stenosis, severe", es: "Estenosis aórtica grave" },
    of: "patient",
    onset_s: 60,
    effects: [
      // An orifice of 0.8 cm² of 3.6 (A. Lauten et al.), behind it a hypertrophic ventricle.
      { slot: "patient.aorticValve.opening", to: 0.22 },
      { slot: "patient.leftVentricle.systolic_mmHg_per_mL", scale: 1.9 },
      { slot: "patient.leftVentricle.rest_mmHg_per_mL", scale: 2.3 },
      { slot: "patient.leftVentricle.most_mmHg", to: 320 },
      ...["upperBody", "viscera", "legRight", "legLeft"].map((tissue) => ({
        slot: `patient.${tissue}.base`,
        scale: 1.75,
      })),
    ],
    source: "validation/published/conditions.ts (area, gradient); hypertrophy is a teaching assumption",
  },
  {
    id: "aorticRegurgitation",
    label: { en: "Aortic regurgitation, severe, chronic", es: "Insuficiencia aórtica grave crónica" },
    of: "patient",
    onset_s: 60,
    effects: [
      // An orifice of 0.38 cm² of 3.6; a large, compliant ventricle.
      { slot: "patient.aorticValve.leak", to: 0.105 },
      { slot: "patient.leftVentricle.rest_mmHg_per_mL", scale: 0.5 },
      { slot: "patient.leftVentricle.stiffening_mmHg_per_mL3", scale: 0.25 },
    ],
    source:
      "validation/published/conditions.ts (orifice, regurgitant volume); remodeling is a teaching assumption",
  },
  {
    id: "mitralRegurgitation",
    label: { en: "Mitral regurgitation, severe", es: "Insuficiencia mitral grave" },
    of: "patient",
    onset_s: 60,
    effects: [
      // An orifice of 0.7 cm² of 5.2; a large ventricle.
      { slot: "patient.mitralValve.leak", to: 0.148 },
      { slot: "patient.leftVentricle.rest_mmHg_per_mL", scale: 0.7 },
      { slot: "patient.leftVentricle.stiffening_mmHg_per_mL3", scale: 0.4 },
      { slot: "patient.leftVentricle.systolic_mmHg_per_mL", scale: 0.36 },
      { slot: "patient.leftAtrium.rest_mmHg_per_mL", scale: 2.8 },
      { slot: "patient.splanchnicVeins.relaxed_mL", add: -500 },
    ],
    source:
      "validation/published/conditions.ts (orifice, regurgitant volume); remodeling is a teaching assumption",
  },
];

import type { Score } from "../Score.ts";
import { noted, opened } from "../seen.ts";

const ABSTRACT = "https://ccforum.biomedcentral.com/articles/10.1186/s13054-017-1888-6";

/** Prediction of Survival on ECMO Therapy. The higher, the worse. */
export const preset: Score = {
  id: "preset",
  label: { en: "PRESET score", es: "Puntuación PRESET" },
  items: [
    {
      kind: "bands",
      name: "meanArterialPressure_mmHg",
      label: { en: "Mean arterial pressure, whole mmHg", es: "Presión arterial media, mmHg enteros" },
      unit: "mm[Hg]",
      range: { from: 0, to: 250, isWhole: true },
      bands: [
        { upTo: 70, points: 4 },
        { upTo: 80, points: 3 },
        { upTo: 90, points: 2 },
        { upTo: 100, points: 1 },
        { points: 0 },
      ],
    },
    {
      kind: "bands",
      name: "lactate_mmol_per_L",
      label: { en: "Lactate", es: "Lactato" },
      unit: "mmol/L",
      range: { from: 0, to: 40 },
      bands: [
        { upTo: 1.5, points: 0 },
        { upTo: 3, points: 1 },
        { upTo: 6, points: 2 },
        { upTo: 10, points: 3 },
        { points: 4 },
      ],
    },
    {
      kind: "bands",
      name: "ph",
      label: { en: "Arterial pH on admission", es: "pH arterial al ingreso" },
      unit: "[pH]",
      range: { from: 6.5, to: 8 },
      bands: [{ upTo: 7.1, points: 3 }, { upTo: 7.2, points: 2 }, { upTo: 7.3, points: 1 }, { points: 0 }],
    },
    {
      kind: "bands",
      name: "platelets_10_9_per_L",
      label: { en: "Platelets, whole 10⁹/L", es: "Plaquetas, 10⁹/L enteros" },
      unit: "10*9/L",
      range: { from: 0, to: 2000, isWhole: true },
      bands: [{ upTo: 100, points: 2 }, { upTo: 200, points: 1 }, { points: 0 }],
    },
    {
      kind: "bands",
      name: "hospitalStay_d",
      label: { en: "Days in hospital before ECMO", es: "Días en el hospital antes de la ECMO" },
      unit: "d",
      range: { from: 0, to: 365, isWhole: true },
      bands: [{ upTo: 2, points: 0 }, { upTo: 7, points: 1 }, { points: 2 }],
    },
  ],
  constant: 0,
  classes: [
    { id: "10–15", from: 10, outcome_percent: 93 },
    { id: "6–9", from: 6, outcome_percent: 68 },
    { id: "0–5", outcome_percent: 26 },
  ],
  outcome: { en: "died in intensive care", es: "murieron en cuidados intensivos" },
  derivation: {
    what: { en: "ARDS on VV ECMO, one German center", es: "SDRA con ECMO VV, un centro alemán" },
    n: 108,
    years: "2010–2015",
    discrimination: "unknown",
    seen: [opened(ABSTRACT, "primary", "abstract: n, years, mortality 62 %")],
  },
  validations: [
    {
      what: { en: "internal", es: "interna" },
      n: 82,
      years: "unknown",
      discrimination: { auc: 0.845, interval: [0.76, 0.93] },
      seen: [opened(ABSTRACT, "primary", "abstract: n = 82, AUC 0.845 (0.76–0.93)")],
    },
    {
      what: { en: "external", es: "externa" },
      n: 59,
      years: "unknown",
      discrimination: { auc: 0.7, interval: [0.56, 0.84] },
      seen: [opened(ABSTRACT, "primary", "abstract: n = 59, AUC 0.70 (0.56–0.84)")],
    },
    {
      what: {
        en: "ARDS on VV, another German center: weak; not recommended to select patients",
        es: "SDRA en VV, otro centro alemán: débil; no recomendada para seleccionar pacientes",
      },
      n: 283,
      years: "2012–2022",
      discrimination: "unknown",
      seen: [
        opened(
          "https://read.qxmd.com/read/38728743/external-validation-of-the-prediction-of-survival-on-extracorporeal-membrane-oxygenation-therapy-preset-score-a-single-center-cohort-experience",
          "primary",
          "abstract: 283 patients, weak prediction by every score, use for selection not recommendable",
        ),
      ],
    },
  ],
  source: {
    text: "Crit Care 2017;21:301, doi:10.1186/s13054-017-1888-6",
    status: "secondary",
    seen: [
      opened(ABSTRACT, "primary", "abstract: which five values it is made of"),
      noted("PRESET", "quoted", "points and classes"),
    ],
  },
  limits: {
    en: "ARDS on VV ECMO. A small cohort of one center; a larger one found it weak.",
    es: "SDRA con ECMO VV. Una cohorte pequeña de un centro; otra mayor la encontró débil.",
  },
};

import type { Score } from "../Score.ts";
import { noted, opened } from "../seen.ts";
import { ageItem, cardiacArrestItem, cnsItem, peakPressureItem, yesNo } from "./items.ts";

const GUIDELINE =
  "https://github.com/openEHR/gdl-guideline-models/blob/4f01e98c3e040d1fbd2a4c0462fecc3f5e439205/guidelines/SAVE_score.v1.gdl2.json";

/** Survival After Veno-arterial ECMO. */
export const save: Score = {
  id: "save",
  label: { en: "SAVE score", es: "Puntuación SAVE" },
  items: [
    yesNo("myocarditis", 3, "Shock from myocarditis", "Choque por miocarditis"),
    yesNo("ventricularArrhythmia", 2, "Shock from refractory VT or VF", "Choque por TV o FV refractaria"),
    yesNo(
      "afterTransplant",
      3,
      "Shock after heart or lung transplantation",
      "Choque tras trasplante cardíaco o pulmonar",
    ),
    yesNo("congenital", -3, "Congenital heart disease", "Cardiopatía congénita"),
    ageItem([{ upTo: 38, points: 7 }, { upTo: 52, points: 4 }, { upTo: 62, points: 3 }, { points: 0 }]),
    {
      kind: "bands",
      name: "weight_kg",
      label: { en: "Weight in whole kg", es: "Peso en kg enteros" },
      unit: "kg",
      range: { from: 20, to: 350, isWhole: true },
      bands: [{ below: 65, points: 1 }, { upTo: 89, points: 2 }, { points: 0 }],
    },
    yesNo(
      "acuteRenalFailure",
      -3,
      "Acute renal failure (such as creatinine above 1.5 mg/dL)",
      "Fracaso renal agudo (como creatinina mayor de 1,5 mg/dL)",
    ),
    yesNo(
      "chronicRenalFailure",
      -6,
      "Chronic renal failure (damage, or GFR below 60 mL/min/1.73 m², for 3 months)",
      "Enfermedad renal crónica (daño, o FG menor de 60 mL/min/1,73 m², durante 3 meses)",
    ),
    {
      kind: "bands",
      name: "bicarbonate_mmol_per_L",
      label: { en: "Worst bicarbonate of the last 6 h", es: "Peor bicarbonato de las últimas 6 h" },
      unit: "mmol/L",
      range: { from: 1, to: 60 },
      bands: [{ upTo: 15, points: -3 }, { points: 0 }],
    },
    {
      kind: "bands",
      name: "intubation_h",
      label: { en: "Intubated before ECMO, whole hours", es: "Intubado antes de la ECMO, horas enteras" },
      unit: "h",
      range: { from: 0, to: 2400, isWhole: true },
      bands: [{ upTo: 10, points: 0 }, { upTo: 29, points: -2 }, { points: -4 }],
    },
    peakPressureItem([{ upTo: 20, points: 3 }, { points: 0 }]),
    cardiacArrestItem(-2),
    {
      kind: "bands",
      name: "diastolicPressure_mmHg",
      label: {
        en: "Worst diastolic pressure of the last 6 h",
        es: "Peor presión diastólica de las últimas 6 h",
      },
      unit: "mm[Hg]",
      range: { from: 0, to: 200 },
      bands: [{ below: 40, points: 0 }, { points: 3 }],
    },
    {
      kind: "bands",
      name: "pulsePressure_mmHg",
      label: { en: "Worst pulse pressure of the last 6 h", es: "Peor presión de pulso de las últimas 6 h" },
      unit: "mm[Hg]",
      range: { from: 0, to: 200 },
      bands: [{ upTo: 20, points: -2 }, { points: 0 }],
    },
    yesNo(
      "liverFailure",
      -3,
      "Liver failure (bilirubin of 33 µmol/L or more, or transaminases above 70 U/L)",
      "Fallo hepático (bilirrubina de 33 µmol/L o más, o transaminasas por encima de 70 U/L)",
    ),
    cnsItem(-3),
  ],
  constant: -6,
  classes: [
    { id: "I", from: 6, outcome_percent: 75 },
    { id: "II", from: 1, outcome_percent: 58 },
    { id: "III", from: -4, outcome_percent: 42 },
    { id: "IV", from: -9, outcome_percent: 30 },
    { id: "V", outcome_percent: 18 },
  ],
  outcome: { en: "survived to leave the hospital", es: "sobrevivieron al alta hospitalaria" },
  derivation: {
    what: {
      en: "refractory cardiogenic shock on VA ECMO, ELSO registry",
      es: "choque cardiogénico refractario con ECMO VA, registro ELSO",
    },
    n: 3846,
    years: "2003–2013",
    discrimination: { auc: 0.68, interval: [0.64, 0.71] },
    seen: [
      opened(
        "https://research.monash.edu/en/publications/predicting-survival-after-ecmo-for-refractory-cardiogenic-shock-t",
        "primary",
        "abstract: n, years, 42 % discharged alive",
      ),
      opened(
        "https://qxmd.com/calculate/calculator_837/save-survival-after-veno-arterial-ecmo-score?embed=1",
        "quoted",
        "AUROC 0.68 (0.64–0.71)",
      ),
    ],
  },
  validations: [
    {
      what: { en: "Australia", es: "Australia" },
      n: 161,
      years: "unknown",
      discrimination: { auc: 0.9, interval: [0.85, 0.95] },
      seen: [
        opened(
          "https://qxmd.com/calculate/calculator_837/save-survival-after-veno-arterial-ecmo-score?embed=1",
          "quoted",
          "external validation, n = 161, AUROC 0.90 (0.85–0.95)",
        ),
      ],
    },
  ],
  source: {
    text: "Schmidt M, et al., Eur Heart J 2015;36:2246–2256, doi:10.1093/eurheartj/ehv194, PMID 26033984",
    status: "secondary",
    seen: [
      noted("SAVE", "primary", "points and classes"),
      opened(GUIDELINE, "quoted", "points, definitions, classes; class I above 5"),
    ],
  },
  limits: {
    en: "Cardiogenic shock on VA ECMO in adults. Not for VV. One calculator in public starts class I at 5; the paper's begins above 5.",
    es: "Choque cardiogénico con ECMO VA en adultos. No en VV. Una calculadora pública empieza la clase I en 5; la del artículo empieza por encima de 5.",
  },
};

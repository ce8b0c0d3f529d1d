import type { Score } from "../Score.ts";
import { noted, opened } from "../seen.ts";
import { ageItem, cardiacArrestItem, cnsItem, peakPressureItem, yesNo } from "./items.ts";

const GUIDELINE =
  "https://github.com/openEHR/gdl-guideline-models/blob/4f01e98c3e040d1fbd2a4c0462fecc3f5e439205/guidelines/RESP_score_respiratory_ecmo_survival_prediction.v1.gdl2.json";

/** Respiratory ECMO Survival Prediction. */
export const resp: Score = {
  id: "resp",
  label: { en: "RESP score", es: "Puntuación RESP" },
  items: [
    ageItem([{ below: 50, points: 0 }, { below: 60, points: -2 }, { points: -3 }]),
    yesNo(
      "immunocompromised",
      -2,
      "Immunocompromised: hematologic malignancy, solid tumor, organ transplant, HIV or cirrhosis",
      "Inmunodeprimido: neoplasia hematológica, tumor sólido, trasplante de órgano, VIH o cirrosis",
    ),
    {
      kind: "bands",
      name: "ventilation_h",
      label: { en: "Ventilated before ECMO for", es: "Ventilación antes de la ECMO durante" },
      unit: "h",
      range: { from: 0, to: 2400 },
      // 48 hours to 7 days, both included.
      bands: [{ below: 48, points: 3 }, { upTo: 168, points: 1 }, { points: 0 }],
    },
    {
      kind: "choice",
      name: "diagnosis",
      label: { en: "Acute respiratory diagnosis", es: "Diagnóstico respiratorio agudo" },
      choices: {
        viralPneumonia: { label: { en: "viral pneumonia", es: "neumonía vírica" }, points: 3 },
        bacterialPneumonia: { label: { en: "bacterial pneumonia", es: "neumonía bacteriana" }, points: 3 },
        asthma: { label: { en: "asthma", es: "asma" }, points: 11 },
        traumaOrBurn: { label: { en: "trauma or burn", es: "traumatismo o quemadura" }, points: 3 },
        aspiration: { label: { en: "aspiration pneumonitis", es: "neumonitis por aspiración" }, points: 5 },
        otherAcute: { label: { en: "other acute", es: "otro agudo" }, points: 1 },
        chronicOrNonRespiratory: {
          label: { en: "chronic or not respiratory", es: "crónico o no respiratorio" },
          points: 0,
        },
      },
    },
    cnsItem(-7),
    yesNo(
      "nonPulmonaryInfection",
      -3,
      "Acute infection elsewhere than the lung",
      "Infección aguda fuera del pulmón",
    ),
    yesNo(
      "neuromuscularBlockade",
      1,
      "Neuromuscular blockade before ECMO",
      "Bloqueo neuromuscular antes de la ECMO",
    ),
    yesNo("nitricOxide", -1, "Inhaled nitric oxide before ECMO", "Óxido nítrico inhalado antes de la ECMO"),
    yesNo("bicarbonate", -2, "Bicarbonate infused before ECMO", "Bicarbonato infundido antes de la ECMO"),
    cardiacArrestItem(-2),
    {
      kind: "bands",
      name: "paco2_mmHg",
      label: { en: "PaCO2", es: "PaCO2" },
      unit: "mm[Hg]",
      range: { from: 5, to: 250 },
      bands: [{ below: 75, points: 0 }, { points: -1 }],
    },
    peakPressureItem([{ below: 42, points: 0 }, { points: -1 }]),
  ],
  constant: 0,
  classes: [
    { id: "I", from: 6, outcome_percent: 92 },
    { id: "II", from: 3, outcome_percent: 76 },
    { id: "III", from: -1, outcome_percent: 57 },
    { id: "IV", from: -5, outcome_percent: 33 },
    { id: "V", outcome_percent: 18 },
  ],
  outcome: { en: "survived to leave the hospital", es: "sobrevivieron al alta hospitalaria" },
  derivation: {
    what: {
      en: "adults on ECMO for acute respiratory failure, ELSO registry",
      es: "adultos con ECMO por insuficiencia respiratoria aguda, registro ELSO",
    },
    n: 2355,
    years: "2000–2012",
    discrimination: { auc: 0.74, interval: [0.72, 0.76] },
    seen: [
      opened(
        "https://research.monash.edu/en/publications/predicting-survival-after-extracorporeal-membrane-oxygenation-for",
        "primary",
        "abstract: n, years, 57 % discharged alive, c = 0.74 (0.72–0.76)",
      ),
    ],
  },
  validations: [
    {
      what: {
        en: "one center; figure of the 71 % on VV, none on VA was predicted",
        es: "un centro; cifra del 71 % en VV, en VA no predijo",
      },
      n: 51,
      years: "2008–2013",
      discrimination: { auc: 0.81, interval: [0.67, 0.95] },
      seen: [
        opened(
          "https://ccforum.biomedcentral.com/articles/10.1186/s13054-015-0875-z",
          "primary",
          "abstract: 51 patients, 71 % of them on VV",
        ),
      ],
    },
    {
      what: { en: "one German center, ARDS on VV", es: "un centro alemán, SDRA en VV" },
      n: 108,
      years: "2010–2015",
      discrimination: { auc: 0.64 },
      seen: [
        opened(
          "https://ccforum.biomedcentral.com/articles/10.1186/s13054-017-1888-6",
          "primary",
          "abstract: RESP, AUC 0.64",
        ),
      ],
    },
  ],
  source: {
    text: "Schmidt M, et al., Am J Respir Crit Care Med 2014;189:1374–1382, doi:10.1164/rccm.201311-2023OC",
    status: "secondary",
    seen: [
      noted("RESP", "primary", "points and classes"),
      opened(GUIDELINE, "quoted", "bands of age, definitions, classes and survival"),
    ],
  },
  limits: {
    en: "Adults with acute respiratory failure, at the start of ECMO. Not for cardiogenic shock. Only patients who got ECMO were in it.",
    es: "Adultos con insuficiencia respiratoria aguda, al iniciar la ECMO. No en choque cardiogénico. Solo incluyó a quienes recibieron ECMO.",
  },
};

import type { PublishedPoint } from "./PublishedPoint.ts";

const KOVACS = {
  source: "Kovacs, Eur Respir J 2009;34:888 (1,187 healthy, 47 studies)",
  seen: "abstract only, peeref.com/works/9530783, 2026-11-25",
};
const KOVACS_PVR = {
  source: "Kovacs, Eur Respir J 2012;39:319 (healthy, supine, by age)",
  seen: "abstract only, xueshu.lanfanshu.cn, 2026-11-25",
};
const BIOBANK = {
  source: "Petersen, J Cardiovasc Magn Reson 2017;19:18 (UK Biobank, 804 healthy)",
  seen: "abstract only, jcmr-online.biomedcentral.com/articles/10.1186/s12968-017-0327-9, 2026-11-25",
};
const RNCEUS = { source: "Normal hemodynamic values, RnCeus", seen: "rnceus.com/hemo/term.htm, 2026-11-25" };
const NADLER = {
  source: "Nadler, Surgery 1962;51:224, equation for the preset's height and weight; ±10 % is ours",
  seen: "physiology.md §3.7",
};
const CBF = {
  source: "Buijs, Radiology 1998;209:667 (250 adults, phase-contrast MR)",
  seen: "abstract only, pubmed.ncbi.nlm.nih.gov/9844657, 2026-11-25",
};
const GASES = {
  source: "Arterial gases by age, BTS ranges quoted by Dr.Oracle",
  seen: "droracle.ai/articles/821618, 2026-11-25",
};
const LEAN = {
  source: "Isolated morbid obesity against lean controls (38 lean, 29 with BMI ≥40), congress abstract",
  seen: "abstract only, discovery.researcher.life/topic/26709383, 2026-11-25",
};
const BAITEREK = {
  source: "Baiterek, J Clin Med Kazakhstan 2023 (CABG under propofol)",
  seen: "abstract only, cyberleninka.ru (changes-in-blood-oxygen-transport-function), 2026-11-25",
};
const GARDEBACK = {
  source: "Gårdebäck, J Cardiothorac Vasc Anesth 2002;16:308 (n 10, SEM × √10)",
  seen: "abstract only, discovery.researcher.life (splanchnic-blood-flow-and-oxygen-uptake-during-cardiopulmonary-bypass), 2026-11-25",
};
const ATLS = {
  source: "ATLS, class I: no relevant loss",
  seen: "ccforum.biomedcentral.com/articles/10.1186/s13054-016-1265-x/tables/2, 2026-11-25",
};
const CCRN = {
  source: "CCRN hemodynamic values, OpenExamPrep",
  seen: "open-exam-prep.com/study-guides/ccrn (hemodynamic-monitoring-values), 2026-11-25",
};

const HCT = {
  source: "Normal hematocrit by sex, nephrology guideline quoted by Dr.Oracle",
  seen: "droracle.ai/articles/461305, 2026-11-25",
};

/** The two healthy presets at rest; "anesthetized" where the figure is from the operating room before bypass. */
// oxfmt-ignore
export const PRESETS: readonly PublishedPoint[] = [
  { id: "P-man-1", subject: "adult-man", what: "mean pulmonary arterial pressure, supine, awake", low: 10.7, high: 17.3, published: "14.0 ± 3.3", unit: "mmHg", ...KOVACS },
  { id: "P-man-2", subject: "adult-man", what: "pulmonary vascular resistance, 24–50 years", low: 41, high: 97, published: "69 ± 28", unit: "dyn·s/cm5", ...KOVACS_PVR },
  { id: "P-man-3", subject: "adult-man", what: "left ventricular ejection fraction", low: 53, high: 63, published: "58 ± 5", unit: "%", ...BIOBANK },
  { id: "P-man-4", subject: "adult-man", what: "mean arterial pressure, awake", low: 70, high: 100, published: "70–100", unit: "mmHg", ...RNCEUS },
  { id: "P-man-5", subject: "adult-man", what: "central venous pressure", low: 2, high: 6, published: "2–6", unit: "mmHg", ...RNCEUS },
  { id: "P-man-6", subject: "adult-man", what: "pulmonary capillary wedge pressure", low: 4, high: 12, published: "4–12", unit: "mmHg", ...RNCEUS },
  { id: "P-man-7", subject: "adult-man", what: "cardiac index, awake", low: 2.5, high: 4, published: "2.5–4", unit: "L/min/m²", ...RNCEUS },
  { id: "P-man-8", subject: "adult-man", what: "systemic vascular resistance", low: 800, high: 1200, published: "800–1200", unit: "dyn·s/cm5", ...RNCEUS },
  { id: "P-man-9", subject: "adult-man", what: "stroke volume", low: 50, high: 100, published: "50–100", unit: "mL", ...RNCEUS },
  { id: "P-man-10", subject: "adult-man", what: "blood volume, 175 cm, 75 kg", low: 4.49, high: 5.48, published: "4.985", unit: "L", ...NADLER },
  { id: "P-man-11", subject: "adult-man", what: "mixed venous saturation", low: 60, high: 75, published: "60–75", unit: "%", ...CCRN },
  { id: "P-man-12", subject: "adult-man", what: "arterial pO2 on air, 45–54 years", low: 82, high: 113, published: "97.5 (82–113)", unit: "mmHg", ...GASES },
  { id: "P-man-13", subject: "adult-man", what: "arterial pCO2, awake", low: 34, high: 46, published: "34–46", unit: "mmHg", ...GASES },
  { id: "P-man-14", subject: "adult-man", what: "oxygen uptake, anesthetized", low: 78, high: 125, published: "101.5 ± 23.5", unit: "mL/min/m²", ...BAITEREK },
  { id: "P-man-15", subject: "adult-man", what: "cerebral blood flow, awake, mean age 50", low: 473, high: 759, published: "616 ± 143", unit: "mL/min", ...CBF },
  { id: "P-man-16", subject: "adult-man", what: "splanchnic blood flow, anesthetized", low: 487, high: 1043, published: "765 ± 88 (SEM)", unit: "mL/min", ...GARDEBACK },
  { id: "P-man-17", subject: "adult-man", what: "cardiac index, anesthetized with propofol", low: 1.9, high: 3.1, published: "2.5 ± 0.6", unit: "L/min/m²", ...BAITEREK },
  { id: "P-man-18", subject: "adult-man", what: "urine, no loss of volume (a floor; 120 is ours)", low: 30, high: 120, published: ">30", unit: "mL/h", ...ATLS },
  { id: "P-man-19", subject: "adult-man", what: "hematocrit", low: 41, high: 53, published: "47 ± 6", unit: "%", ...HCT },
  { id: "P-woman-1", subject: "adult-woman", what: "mean pulmonary arterial pressure, supine, independent of sex", low: 10.7, high: 17.3, published: "14.0 ± 3.3", unit: "mmHg", ...KOVACS },
  { id: "P-woman-2", subject: "adult-woman", what: "left ventricular ejection fraction", low: 56, high: 66, published: "61 ± 5", unit: "%", ...BIOBANK },
  { id: "P-woman-3", subject: "adult-woman", what: "blood volume, 165 cm, 60 kg", low: 3.39, high: 4.14, published: "3.768", unit: "L", ...NADLER },
  { id: "P-woman-4", subject: "adult-woman", what: "cardiac output, lean volunteers, mostly women, mean age 39", low: 3.8, high: 6, published: "4.9 ± 1.1", unit: "L/min", ...LEAN },
  { id: "P-woman-5", subject: "adult-woman", what: "heart rate, lean volunteers", low: 53, high: 71, published: "62 ± 9", unit: "1/min", ...LEAN },
  { id: "P-woman-6", subject: "adult-woman", what: "total peripheral resistance, lean volunteers", low: 1092, high: 1812, published: "1452 ± 360", unit: "dyn·s/cm5", ...LEAN },
  { id: "P-woman-7", subject: "adult-woman", what: "systolic arterial pressure, lean volunteers", low: 109, high: 127, published: "118 ± 9", unit: "mmHg", ...LEAN },
  { id: "P-woman-8", subject: "adult-woman", what: "diastolic arterial pressure, lean volunteers", low: 61, high: 77, published: "69 ± 8", unit: "mmHg", ...LEAN },
  { id: "P-woman-9", subject: "adult-woman", what: "cerebral blood flow, no difference between sexes", low: 473, high: 759, published: "616 ± 143", unit: "mL/min", ...CBF },
  { id: "P-woman-10", subject: "adult-woman", what: "central venous pressure", low: 2, high: 6, published: "2–6", unit: "mmHg", ...RNCEUS },
  { id: "P-woman-11", subject: "adult-woman", what: "pulmonary capillary wedge pressure", low: 4, high: 12, published: "4–12", unit: "mmHg", ...RNCEUS },
  { id: "P-woman-12", subject: "adult-woman", what: "hematocrit", low: 36, high: 46, published: "41 ± 5", unit: "%", ...HCT },
];

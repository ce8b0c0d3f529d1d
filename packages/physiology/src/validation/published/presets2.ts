import type { PublishedPoint } from "./PublishedPoint.ts";

const LEAN = {
  source: "Isolated morbid obesity (29, BMI ≥40, mean age 34) against lean controls, congress abstract",
  seen: "abstract only, discovery.researcher.life/topic/26709383, 2026-11-25",
};
const DAWLATLY = {
  source: "el-Dawlatly, bariatric surgery, 7 patients, mean BMI 49.7",
  seen: "abstract only, bohrium.dp.tech/paper/arxiv/11949204, 2026-11-25",
};
const ZAVORSKY = {
  source: "Zavorsky, Chest 2007;131:362 (25 patients, BMI 49 ± 7, sitting, air)",
  seen: "abstract only, suppr.wilddata.cn/browses/detail/pubmed/17296634, 2026-11-25",
};
const KRESS = {
  source: "Kress, Am J Respir Crit Care Med 1999;160:883; no SD in the abstract, ±20 % is ours",
  seen: "abstract only, pubmed.ncbi.nlm.nih.gov/10471613, 2026-11-25",
};
const FAT = {
  source:
    "Lemmens 2006 (70/√(BMI/22) = 46.4 at BMI 50) to 70 mL/kg lean, 30–40 mL/kg fat with half of the weight fat (50–55)",
  seen: "Lemmens only as used in public code (find_string 32522174240); droracle.ai/articles/604438; 2026-11-25, computed",
};
const OBESE_EF = {
  source: "Cardiac mechanics in 14 obese normotensive persons, Am J Cardiol 1987 (± taken as SEM, × √14)",
  seen: "abstract only, litmetric.com/detail/3812317, 2026-11-25",
};
const HARDIE = {
  source: "Hardie, Chest 2004;125:2053 (146 persons over 70, supine)",
  seen: "abstract only, ohsu.pure.elsevier.com (reference-values-for-arterial-blood-gases-in-the-elderly-2), 2026-11-25",
};
const KOVACS = {
  source: "Kovacs, Eur Respir J 2009;34:888, ≥50 years",
  seen: "abstract only, peeref.com/works/9530783, 2026-11-25",
};
const KOVACS_PVR = {
  source: "Kovacs, Eur Respir J 2012;39:319, ≥70 years, supine",
  seen: "abstract only, xueshu.lanfanshu.cn, 2026-11-25",
};
const OLDER = {
  source:
    "Normal cardiac index in older healthy individuals, Crit Care Resusc 2019;21:9 (29 studies, over 60 years)",
  seen: "abstract only, research.monash.edu (the-normal-cardiac-index-in-older-healthy-individuals), 2026-11-25",
};
const CBF = {
  source: "Buijs, Radiology 1998;209:667, 80–89 years",
  seen: "abstract only, pubmed.ncbi.nlm.nih.gov/9844657, 2026-11-25",
};
const ABPM = {
  source: "24-h pressure monitoring, 3,220 normotensive, from the sixth decade, congress abstract",
  seen: "abstract only, discovery.researcher.life (p166-exploring-age-associated-changes-in-hemodynamics), 2026-11-25",
};
const JAKOBSSON = {
  source: "Jakobsson, Acta Anaesthesiol Scand 2019 (24 studies, 453 patients)",
  seen: "abstract only, mendeley.com/catalogue/bb5606ea-3be1-3eb6-9a69-3c9893025296, 2026-11-25",
};
const CHAN = {
  source: "Chan, J Clin Anesth 1996;8:317 (elderly, propofol infusion 1.6 mg/kg)",
  seen: "abstract only, biomaterialdatabase.com/search/publications/8695136, 2026-11-25",
};
const NADLER = {
  source: "Nadler, Surgery 1962;51:224, equation for a woman of 155 cm, 45 kg; ±10 % is ours",
  seen: "physiology.md §3.7, computed",
};

/** The obese adult of 160 kg and the frail elderly of 45 kg. */
// oxfmt-ignore
export const PRESETS_2: readonly PublishedPoint[] = [
  { id: "P-obese-1", subject: "adult-obese", what: "cardiac output, awake", low: 4.4, high: 9.4, published: "6.9 ± 2.5", unit: "L/min", ...LEAN },
  { id: "P-obese-2", subject: "adult-obese", what: "heart rate, awake", low: 65, high: 85, published: "75 ± 10", unit: "1/min", ...LEAN },
  { id: "P-obese-3", subject: "adult-obese", what: "total peripheral resistance, awake", low: 780, high: 1618, published: "1199 ± 419", unit: "dyn·s/cm5", ...LEAN },
  { id: "P-obese-4", subject: "adult-obese", what: "systolic arterial pressure, awake, normotensive", low: 113, high: 133, published: "123 ± 10", unit: "mmHg", ...LEAN },
  { id: "P-obese-5", subject: "adult-obese", what: "diastolic arterial pressure, awake, normotensive", low: 69, high: 87, published: "78 ± 9", unit: "mmHg", ...LEAN },
  { id: "P-obese-6", subject: "adult-obese", what: "cardiac output, anesthetized", low: 6.1, high: 8.3, published: "7.2 ± 1.1", unit: "L/min", ...DAWLATLY },
  { id: "P-obese-7", subject: "adult-obese", what: "cardiac index, anesthetized", low: 2.4, high: 3.8, published: "3.1 ± 0.7", unit: "L/min/m²", ...DAWLATLY },
  { id: "P-obese-8", subject: "adult-obese", what: "stroke volume, anesthetized", low: 78.8, high: 103.4, published: "91.1 ± 12.3", unit: "mL", ...DAWLATLY },
  { id: "P-obese-9", subject: "adult-obese", what: "arterial pO2 on air", low: 81, high: 95, published: "88 ± 7", unit: "mmHg", ...ZAVORSKY },
  { id: "P-obese-10", subject: "adult-obese", what: "arterial pCO2 on air", low: 35, high: 41, published: "38 ± 3", unit: "mmHg", ...ZAVORSKY },
  { id: "P-obese-11", subject: "adult-obese", what: "alveolar to arterial pO2 difference on air", low: 10, high: 28, published: "19 ± 9", unit: "mmHg", ...ZAVORSKY },
  { id: "P-obese-12", subject: "adult-obese", what: "oxygen uptake, breathing quietly", low: 284, high: 426, published: "354.6", unit: "mL/min", ...KRESS },
  { id: "P-obese-13", subject: "adult-obese", what: "oxygen uptake, anesthetized, ventilated and paralyzed", low: 238, high: 357, published: "297.2", unit: "mL/min", ...KRESS },
  { id: "P-obese-14", subject: "adult-obese", what: "blood volume per body weight", low: 44, high: 55, published: "46.4; 50–55", unit: "mL/kg", ...FAT },
  { id: "P-obese-15", subject: "adult-obese", what: "left ventricular ejection fraction", low: 62, high: 76, published: "0.69 ± 0.02", unit: "%", ...OBESE_EF },
  { id: "P-frail-1", subject: "elderly-frail", what: "arterial pO2 on air, women", low: 65.1, high: 81.9, published: "73.5 (8.4)", unit: "mmHg", ...HARDIE },
  { id: "P-frail-2", subject: "elderly-frail", what: "arterial pCO2 on air", low: 36.1, high: 42.7, published: "39.4 (3.3)", unit: "mmHg", ...HARDIE },
  { id: "P-frail-3", subject: "elderly-frail", what: "arterial saturation on air, women", low: 93.1, high: 96.5, published: "94.8 (1.7)", unit: "%", ...HARDIE },
  { id: "P-frail-4", subject: "elderly-frail", what: "mean pulmonary arterial pressure", low: 10.7, high: 18.7, published: "14.7 ± 4.0", unit: "mmHg", ...KOVACS },
  { id: "P-frail-5", subject: "elderly-frail", what: "pulmonary vascular resistance", low: 51, high: 129, published: "90 ± 39", unit: "dyn·s/cm5", ...KOVACS_PVR },
  { id: "P-frail-6", subject: "elderly-frail", what: "cardiac index, awake", low: 2.1, high: 3.2, published: "2.1–3.2", unit: "L/min/m²", ...OLDER },
  { id: "P-frail-7", subject: "elderly-frail", what: "cardiac output, awake", low: 3.1, high: 6.4, published: "3.1–6.4", unit: "L/min", ...OLDER },
  { id: "P-frail-8", subject: "elderly-frail", what: "cerebral blood flow", low: 369, high: 579, published: "474 ± 105", unit: "mL/min", ...CBF },
  { id: "P-frail-9", subject: "elderly-frail", what: "systemic vascular resistance (a smaller body may exceed it)", low: 1259, high: 1593, published: "1426 ± 167", unit: "dyn·s/cm5", ...ABPM },
  { id: "P-frail-10", subject: "elderly-frail", what: "change of oxygen uptake by anesthesia", low: -38, high: -28, published: "−33 (−38; −28)", unit: "mL/min/m²", ...JAKOBSSON },
  { id: "P-frail-11", subject: "elderly-frail", what: "change of arterial pressure by induction", low: -13.8, high: -2.8, published: "−8.3 ± 5.5", unit: "%", ...CHAN },
  { id: "P-frail-12", subject: "elderly-frail", what: "blood volume", low: 2.7, high: 3.3, published: "2.998", unit: "L", ...NADLER },
];

import type { PublishedPoint } from "./PublishedPoint.ts";

const SHOCK = {
  source: "SHOCK trial's criteria (CI <2.2, PCWP >15, systolic <90, urine <30); the other limit is ours",
  seen: "interventions.onlinejacc.org/highwire/markup/9302, table 1, 2026-11-25",
};
const FINCKE = {
  source: "Fincke, J Am Coll Cardiol 2004;44:340 (541 patients of the SHOCK registry)",
  seen: "abstract only, pubmed.ncbi.nlm.nih.gov/15261929, 2026-11-25",
};
const CONGESTED = {
  source: "Menon, J Am Coll Cardiol 2000 (571 patients of the SHOCK registry), groups C and D; ±5 is ours",
  seen: "abstract only, pubmed.ncbi.nlm.nih.gov/10985707 by proxy.weglot.com, 2026-11-25",
};
const BERN = {
  source: "Cardiogenic shock in a Bernese cohort, definition: ejection fraction <40; 15 is ours",
  seen: "mdmpathway.com/?p=2526, 2026-11-25",
};
const MARKERS = {
  source: "Review of hemodynamic markers in shock: cardiac power <0.6 W; 0.3 is ours",
  seen: "abstract only, discovery.researcher.life/topic/27287289, 2026-11-25",
};
const JENTZER = {
  source: "Jentzer, Circ Heart Fail 2021, hypoperfusion: lactate >2; 12 is ours",
  seen: "abstract only, ahajournals.org/doi/10.1161/CIRCHEARTFAILURE.120.007678, 2026-11-25",
};
const STEVENSON = {
  source:
    "Stevenson, Am J Cardiol 1990;66:1348 (152 patients referred, ejection fraction ≤20 %); range is ours",
  seen: "abstract only, paperexplained.cn (26f439c241cda5aebffecac2158d3f442c718f7c), 2026-11-26",
};
const ESCAPE = {
  source: "ESCAPE, JAMA 2005;294:1625 (433 patients); range is ours",
  seen: "abstract only, scholars.northwestern.edu (evaluation-study-of-congestive-heart-failure), 2026-11-26",
};
const IDIOPATHIC = {
  source: "Right ventricle in idiopathic dilated cardiomyopathy (120 patients, angiocardiography)",
  seen: "abstract only, discovery.researcher.life/article/1967c8ead5cb36c1b477e9eb27335bf4, 2026-11-26",
};
const BAYRAM = {
  source: "Bayram, Koşuyolu Heart J, article 1790 (221 patients with non-ischemic end-stage failure)",
  seen: "abstract only, kosuyoluheartjournal.com/full-text/1790/eng, 2026-11-26",
};
const BORTONE = {
  source: "Bortone, J Am Coll Cardiol 1989;14:613 (12 patients, micromanometer), two groups; ±5 is ours",
  seen: "abstract only, c.coek.info (functional-and-structural-abnormalities-in-patients), 2026-11-26",
};
const MORINE = {
  source: "Morine, J Card Fail 2016;22:110 (132 assist devices)",
  seen: "abstract only, scholars.northwestern.edu (pulmonary-artery-pulsatility-index-is-associated), 2026-11-25",
};
const KARAVALOS = {
  source: "MAP/CVP before 212 assist devices: <7.5; 2.5 is ours",
  seen: "abstract only, pesquisa.bvsalud.org (Karavalos), 2026-11-25",
};
const CODE = {
  source: "Bedside rule for right or biventricular congestion: RAP ≥12, PCWP ≥18; the other limit is ours",
  seen: "public code, find_string 14481758267, 2026-11-25",
};
const KORMOS = {
  source: "Kormos, J Thorac Cardiovasc Surg 2010;139:1316: CVP/PCWP >0.63; 1.5 is ours",
  seen: "textbook value, not opened (named in the brief)",
};
const LAUTEN = {
  source: "Lauten, J Am Coll Cardiol 2013;61:1799 (22 patients, conventional severe stenosis)",
  seen: "abstract only, pubmed.gov/23500295, 2026-11-25",
};
const STGALLEN = {
  source: "Hemodynamics before valve replacement, J Clin Med 2021;10:3878 (205 patients)",
  seen: "abstract only, mdpi.com/2077-0383/10/17/3878, 2026-11-25",
};
const TAVI = {
  source: "O'Sullivan, Eur Heart J 2013;34:3437 (208 patients, high gradient)",
  seen: "abstract only, academic.oup.com/eurheartj/article/34/44/3437/459039, 2026-11-25",
};
const REGISTRY = {
  source: "Severe aortic stenosis, registry, Open Heart, table 1",
  seen: "openheart.bmj.com/highwire/markup/141232, 2026-11-25",
};
const AR_TABLE = {
  source: "Grading of aortic regurgitation, ESC/EACTS 2021 and Heart table; the upper limit is ours",
  seen: "pmc.ncbi.nlm.nih.gov/articles/PMC9725093/table/T5; heart.bmj.com/highwire/markup/106242; 2026-11-25",
};
const AR_LOOP = {
  source: "High-grade regurgitation in a mock loop with native aorta (70/min, 72 mL), Open Heart",
  seen: "openheart.bmj.com/highwire/markup/146035, table 1, 2026-11-25",
};
const AR_LVEDV = {
  source: "EACVI 2013: enlarged from 82 mL/m²; 160 is ours",
  seen: "medsquares.com/data/mdguideline/eacviaorpulregurg/table_ch010_001.html, 2026-11-25",
};
const MR_TABLE = {
  source: "ASE 2017 grading of mitral regurgitation; the upper limit is ours",
  seen: "accessanesthesiology.mhmedical.com, bookid 2499, sectionid 201985707, 2026-11-25",
};
const MR_LAP = {
  source:
    "Edge-to-edge repair with elevated left atrial pressure, Heart; before = fall / fall in %, range is ours",
  seen: "heart.bmj.com/highwire/markup/160526, table 3, 2026-11-25, computed",
};
const MR_221 = {
  source: "MitraClip in 166 patients with severe resting regurgitation, J Invasive Cardiol",
  seen: "abstract only, J Invasive Cardiol page (mitraclip-procedure-patients-moderate-resting), 2026-11-25",
};

/** The failing heart and its valves. */
// oxfmt-ignore
export const CONDITIONS: readonly PublishedPoint[] = [
  { id: "C-lvFailure-1", subject: "lvFailure", what: "cardiac index", low: 1.2, high: 2.2, published: "<2.2", unit: "L/min/m²", ...SHOCK },
  { id: "C-lvFailure-2", subject: "lvFailure", what: "wedge pressure", low: 17, high: 29, published: "22; 24", unit: "mmHg", ...CONGESTED },
  { id: "C-lvFailure-3", subject: "lvFailure", what: "systolic arterial pressure", low: 60, high: 90, published: "<90", unit: "mmHg", ...SHOCK },
  { id: "C-lvFailure-4", subject: "lvFailure", what: "urine", low: 0, high: 30, published: "<30", unit: "mL/h", ...SHOCK },
  { id: "C-lvFailure-5", subject: "lvFailure", what: "cardiac power index, men", low: 0.2, high: 0.5, published: "0.35 ± 0.15", unit: "W/m²", ...FINCKE },
  { id: "C-lvFailure-6", subject: "lvFailure", what: "cardiac power index, women", low: 0.18, high: 0.4, published: "0.29 ± 0.11", unit: "W/m²", ...FINCKE },
  { id: "C-lvFailure-7", subject: "lvFailure", what: "left ventricular ejection fraction", low: 15, high: 40, published: "<40", unit: "%", ...BERN },
  { id: "C-lvFailure-8", subject: "lvFailure", what: "lactate", low: 2, high: 12, published: ">2", unit: "mmol/L", ...JENTZER },
  { id: "C-dilatedLvFailure-1", subject: "dilatedLvFailure", what: "cardiac index", low: 1.6, high: 2.4, published: "2.0", unit: "L/min/m²", ...STEVENSON },
  { id: "C-dilatedLvFailure-2", subject: "dilatedLvFailure", what: "wedge pressure", low: 21, high: 35, published: "28", unit: "mmHg", ...STEVENSON },
  { id: "C-dilatedLvFailure-3", subject: "dilatedLvFailure", what: "left ventricular ejection fraction", low: 10, high: 28, published: "19 (15 in Stevenson's)", unit: "%", ...ESCAPE },
  { id: "C-dilatedLvFailure-4", subject: "dilatedLvFailure", what: "systolic arterial pressure", low: 90, high: 122, published: "106", unit: "mmHg", ...ESCAPE },
  { id: "C-dilatedLvFailure-5", subject: "dilatedLvFailure", what: "right ventricular ejection fraction", low: 24, high: 44, published: "34 ± 10", unit: "%", ...IDIOPATHIC },
  { id: "C-dilatedLvFailure-6", subject: "dilatedLvFailure", what: "mean pulmonary pressure", low: 19.5, high: 44.1, published: "31.8 ± 12.3", unit: "mmHg", ...BAYRAM },
  { id: "C-dilatedLvFailure-7", subject: "dilatedLvFailure", what: "left ventricular end-diastolic pressure", low: 13, high: 27, published: "18; 22", unit: "mmHg", ...BORTONE },
  { id: "C-rvFailure-1", subject: "rvFailure", what: "pulmonary artery pulsatility index", low: 0.86, high: 1.78, published: "1.32 ± 0.46", unit: "1", ...MORINE },
  { id: "C-rvFailure-2", subject: "rvFailure", what: "central venous pressure", low: 12, high: 25, published: "≥12", unit: "mmHg", ...CODE },
  { id: "C-rvFailure-3", subject: "rvFailure", what: "central venous to wedge pressure", low: 0.63, high: 1.5, published: ">0.63", unit: "1", ...KORMOS },
  { id: "C-rvFailure-4", subject: "rvFailure", what: "mean arterial to central venous pressure", low: 2.5, high: 7.5, published: "<7.5", unit: "1", ...KARAVALOS },
  { id: "C-rvFailure-5", subject: "rvFailure", what: "cardiac index", low: 1.2, high: 2.2, published: "<2.2", unit: "L/min/m²", ...SHOCK },
  { id: "C-biventricularFailure-1", subject: "biventricularFailure", what: "central venous pressure", low: 12, high: 25, published: "≥12", unit: "mmHg", ...CODE },
  { id: "C-biventricularFailure-2", subject: "biventricularFailure", what: "wedge pressure", low: 18, high: 35, published: "≥18", unit: "mmHg", ...CODE },
  { id: "C-biventricularFailure-3", subject: "biventricularFailure", what: "cardiac power output", low: 0.3, high: 0.6, published: "<0.6", unit: "W", ...MARKERS },
  { id: "C-biventricularFailure-4", subject: "biventricularFailure", what: "cardiac index", low: 1.2, high: 2.2, published: "<2.2", unit: "L/min/m²", ...SHOCK },
  { id: "C-biventricularFailure-5", subject: "biventricularFailure", what: "lactate", low: 2, high: 12, published: ">2", unit: "mmol/L", ...JENTZER },
  { id: "C-biventricularFailure-6", subject: "biventricularFailure", what: "systolic arterial pressure", low: 60, high: 90, published: "<90", unit: "mmHg", ...SHOCK },
  { id: "C-aorticStenosis-1", subject: "aorticStenosis", what: "mean gradient, catheter", low: 47, high: 63, published: "55 ± 8", unit: "mmHg", ...LAUTEN },
  { id: "C-aorticStenosis-2", subject: "aorticStenosis", what: "mean gradient, echo", low: 41, high: 61, published: "51 ± 10", unit: "mmHg", ...LAUTEN },
  { id: "C-aorticStenosis-3", subject: "aorticStenosis", what: "orifice area, thermodilution", low: 0.47, high: 0.89, published: "0.68 ± 0.21", unit: "cm²", ...LAUTEN },
  { id: "C-aorticStenosis-4", subject: "aorticStenosis", what: "orifice area per body surface", low: 0.3, high: 0.54, published: "0.42 ± 0.12", unit: "cm²/m²", ...STGALLEN },
  { id: "C-aorticStenosis-5", subject: "aorticStenosis", what: "left ventricular ejection fraction", low: 47, high: 69, published: "58 ± 11", unit: "%", ...STGALLEN },
  { id: "C-aorticStenosis-6", subject: "aorticStenosis", what: "systemic vascular resistance, high gradient", low: 1258, high: 2566, published: "1912 ± 654", unit: "dyn·s/cm5", ...TAVI },
  { id: "C-aorticStenosis-7", subject: "aorticStenosis", what: "valvulo-arterial impedance", low: 5.1, high: 10.5, published: "7.8 ± 2.7", unit: "mmHg·m²/mL", ...TAVI },
  { id: "C-aorticStenosis-8", subject: "aorticStenosis", what: "systolic pulmonary arterial pressure", low: 25.3, high: 53.5, published: "39.4 ± 14.1", unit: "mmHg", ...REGISTRY },
  { id: "C-aorticRegurgitation-1", subject: "aorticRegurgitation", what: "regurgitant volume per beat", low: 60, high: 110, published: "≥60", unit: "mL", ...AR_TABLE },
  { id: "C-aorticRegurgitation-2", subject: "aorticRegurgitation", what: "regurgitant fraction", low: 50, high: 70, published: "≥50", unit: "%", ...AR_TABLE },
  { id: "C-aorticRegurgitation-3", subject: "aorticRegurgitation", what: "effective regurgitant orifice", low: 0.3, high: 0.6, published: "≥0.30", unit: "cm²", ...AR_TABLE },
  { id: "C-aorticRegurgitation-4", subject: "aorticRegurgitation", what: "end-diastolic volume per body surface, chronic", low: 82, high: 160, published: "≥82", unit: "mL/m²", ...AR_LVEDV },
  { id: "C-aorticRegurgitation-5", subject: "aorticRegurgitation", what: "pulse pressure", low: 52.6, high: 83.4, published: "68 ± 15.4", unit: "mmHg", ...AR_LOOP },
  { id: "C-aorticRegurgitation-6", subject: "aorticRegurgitation", what: "systolic arterial pressure", low: 132.5, high: 148.5, published: "140.5 ± 8.0", unit: "mmHg", ...AR_LOOP },
  { id: "C-mitralRegurgitation-1", subject: "mitralRegurgitation", what: "regurgitant volume per beat", low: 60, high: 110, published: "≥60", unit: "mL", ...MR_TABLE },
  { id: "C-mitralRegurgitation-2", subject: "mitralRegurgitation", what: "regurgitant fraction", low: 50, high: 70, published: "≥50", unit: "%", ...MR_TABLE },
  { id: "C-mitralRegurgitation-3", subject: "mitralRegurgitation", what: "effective regurgitant orifice", low: 0.4, high: 0.8, published: "≥0.40", unit: "cm²", ...MR_TABLE },
  { id: "C-mitralRegurgitation-4", subject: "mitralRegurgitation", what: "V wave of the left atrium", low: 30, high: 50, published: "−9.2 = −23.6 %", unit: "mmHg", ...MR_LAP },
  { id: "C-mitralRegurgitation-5", subject: "mitralRegurgitation", what: "mean left atrial pressure", low: 17, high: 27, published: "−2.8 = −12.9 %", unit: "mmHg", ...MR_LAP },
  { id: "C-mitralRegurgitation-6", subject: "mitralRegurgitation", what: "left ventricular ejection fraction", low: 28.4, high: 61.4, published: "44.9 ± 16.5", unit: "%", ...MR_221 },
];

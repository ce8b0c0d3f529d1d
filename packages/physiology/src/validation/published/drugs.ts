import type { PublishedPoint } from "./PublishedPoint.ts";

const on = "2026-11-26";
const MAIER = {
  source: "Maier, Br J Anaesth 2009;102:485 (15 patients on bypass at 2.4 L/min/m²)",
  seen: `abstract only, PubMed 19244260, ${on}`,
};
const ENSINGER = {
  source: "Ensinger, Crit Care Med 1992 (8 volunteers, 0.01–0.2 µg/kg/min)",
  seen: `abstract only, yyws.alljournals.cn, ${on}`,
};
const ARGENZIANO = {
  source: "Argenziano, Circulation 1997 (vasodilatory shock after bypass); ±15 points are ours",
  seen: `abstract only, PubMed 9386112, ${on}`,
};
const VASOPRESSIN = {
  source: "Lexicomp on vasopressin; shares that count as peak and as ended are ours",
  seen: `medicine.com/drug/vasopressin/hcp, ${on}`,
};
const ANGIOTENSIN = {
  source: "Giapreza label, pharmacodynamics; 2–8 min is ours",
  seen: `globalrph.com/rx-list/giapreza-drug, ${on}`,
};
const BUTTERWORTH = {
  source: "Butterworth, J Cardiothorac Vasc Anesth 1992;6:535 (52 patients after coronary surgery)",
  seen: `abstract only, PubMed 1421064, ${on}`,
};
const BROWN = {
  source: "Brown, N Engl J Med 1983;309:1414 (6 volunteers, 0.1 µg/kg/min)",
  seen: `abstract only, scilit.com, ${on}`,
};
const FENECK = {
  source:
    "Milrinone after cardiac surgery, 50 µg/kg and an infusion (35 patients with low output); ±10 points are ours",
  seen: `abstract only, 5b7.misgive.us/paper/khiy8, ${on}`,
};
const BAILEY = {
  source: "Bailey, Anesthesiology 1994;81:616 (50 µg/kg and 0.5 µg/kg/min after bypass)",
  seen: `abstract only, milrinone.com/AS36.asp, ${on}`,
};
const ARMSTRONG = {
  source: "Armstrong, nitroglycerin in heart failure (20 patients); ±10 points are ours",
  seen: `abstract only, globalauthorid.com, ${on}`,
};
const CHEUNG_NICARDIPINE = {
  source: "Cheung, Anesth Analg 1999;89:1116 (40 anesthetized patients, 0.25–2 mg)",
  seen: `abstract only, acnpsearch.unibo.it, ${on}`,
};
const ESMOLOL = {
  source: "Bolus of esmolol in exercising men, 180 mg or more",
  seen: `abstract only, scilit.com/publications/3dce7ad503ddaea730bb4ff54716d41a, ${on}`,
};
const CHEUNG_AMIODARONE = {
  source:
    "Cheung, Ann Thorac Surg 2003;76:535 (30 anesthetized patients; less placebo; dose from memory, 150 mg)",
  seen: `abstract only, stanfordhealthcare.org/publications/515/515031, ${on}`,
};
const MAGNESIUM = {
  source: "12 mmol of magnesium in ischemic heart disease (15 patients); ±5 points are ours",
  seen: `abstract only, thestemcellfoundation.com, ${on}`,
};
const UHL = {
  source:
    "Uhl, Clin Toxicol 2006;44 Suppl 1:17 (136 volunteers, 2.5–10 g); mean pressure as a third of the one and two of the other",
  seen: `abstract only, PubMed 16990190, ${on}`,
};
const MASLOW = {
  source: "Maslow, Anesth Analg 2006;103:2 (3 mg/kg on bypass); size not in the abstract",
  seen: `abstract only, PubMed 16790616, ${on}`,
};
const RICH = {
  source:
    "Rich, inhaled NO in cardiac surgical patients (20, 20 ppm for 6 min): ΔPVR = 39.9 − 0.45·PVR, at the engine's own; ±20 is ours",
  seen: `abstract only, jhu.pure.elsevier.com, ${on}`,
};

/** Drugs of the circulation, found before the constants of their actions were set. */
// oxfmt-ignore
export const DRUGS: readonly PublishedPoint[] = [
  { id: "V-drug-phenylephrine-1", subject: "cpb", what: "rise of mean pressure at constant flow, phenylephrine 1.4 µg/kg/min", low: 10, high: 32, published: "47 ± 9 to 68 ± 7", unit: "mmHg", ...MAIER },
  { id: "V-drug-phenylephrine-2", subject: "adult-man", what: "rise of mean pressure, anesthetized with a low pressure, phenylephrine 2 µg/kg", low: 21, high: 47, published: "34 ± 13", unit: "mmHg", source: "Kalmar, J Clin Monit Comput 2018;32:969 (24 patients)", seen: `PMC6209056, abstract, ${on}` },
  { id: "V-drug-phenylephrine-3", subject: "adult-man", what: "minutes until 0.5 mg of phenylephrine has lost nine tenths of its rise", low: 10, high: 20, published: "about 15", unit: "min", source: "Former label of phenylephrine; ±5 min is ours", seen: `wikidoc.org, ${on}` },
  { id: "V-drug-norepinephrine-1", subject: "adult-man", what: "plasma norepinephrine above its own, 0.2 µg/kg/min", low: 6.2, high: 8.4, published: "7.3 ± 1.1", unit: "ng/mL", ...ENSINGER },
  { id: "V-drug-norepinephrine-2", subject: "adult-man", what: "minutes until half of the rise is gone when norepinephrine is stopped", low: 0.8, high: 3, published: "stops within 1–2", unit: "min", source: "Norepinephrine, duration of action; range ours", seen: `pharmacologymnemonics.blogspot.com, ${on}` },
  { id: "V-drug-vasopressin-1", subject: "cpb", what: "rise of systemic resistance, vasopressin 0.1 U/min", low: 31, high: 61, published: "46 (813 → 1188)", unit: "%", ...ARGENZIANO },
  { id: "V-drug-vasopressin-2", subject: "cpb", what: "share of its final rise 15 min after vasopressin is begun", low: 75, high: 100, published: "peak within 15 min", unit: "%", ...VASOPRESSIN },
  { id: "V-drug-vasopressin-3", subject: "cpb", what: "share of its rise left 20 min after vasopressin is stopped", low: 0, high: 30, published: "within 20 min", unit: "%", ...VASOPRESSIN },
  { id: "V-drug-angiotensin-1", subject: "cpb", what: "rise of mean pressure, angiotensin II 20 ng/kg/min", low: 8, high: 17, published: "12.5", unit: "mmHg", source: "Khanna, N Engl J Med 2017;377:419 (at 3 h, beside less of other vasopressors); ±4.5 is ours", seen: "from memory" },
  { id: "V-drug-angiotensin-2", subject: "cpb", what: "minutes to nine tenths of its rise", low: 2, high: 8, published: "about 5 to the target", unit: "min", ...ANGIOTENSIN },
  { id: "V-drug-epinephrine-1", subject: "adult-man", what: "rise of cardiac output, epinephrine 0.03 µg/kg/min", low: 9, high: 27, published: "18 (2.8 → 3.3)", unit: "%", ...BUTTERWORTH },
  { id: "V-drug-epinephrine-2", subject: "adult-man", what: "rise of heart rate, epinephrine 0.03 µg/kg/min", low: -4, high: 8, published: "2 (88 → 90)", unit: "/min", ...BUTTERWORTH },
  { id: "V-drug-epinephrine-3", subject: "adult-man", what: "fall of potassium, epinephrine 0.1 µg/kg/min", low: 0.63, high: 1.01, published: "0.82 ± 0.19", unit: "mmol/L", ...BROWN },
  { id: "V-drug-dobutamine-1", subject: "adult-man", what: "rise of cardiac output, dobutamine 5 µg/kg/min", low: 18, high: 38, published: "28 (3.2 → 4.1)", unit: "%", ...BUTTERWORTH },
  { id: "V-drug-dobutamine-2", subject: "adult-man", what: "rise of heart rate, dobutamine 5 µg/kg/min", low: 10, high: 22, published: "16 (89 → 105)", unit: "/min", ...BUTTERWORTH },
  { id: "V-drug-milrinone-1", subject: "adult-man", what: "fall of systemic resistance 1 h after milrinone 50 µg/kg and 0.5 µg/kg/min", low: 25, high: 45, published: "35", unit: "%", ...FENECK },
  { id: "V-drug-milrinone-2", subject: "adult-man", what: "rise of cardiac output 1 h after milrinone 50 µg/kg and 0.5 µg/kg/min", low: 25, high: 45, published: "35", unit: "%", ...FENECK },
  { id: "V-drug-milrinone-3", subject: "adult-man", what: "lowest plasma milrinone over 4 h of that", low: 100, high: 300, published: "more than 100", unit: "ng/mL", ...BAILEY },
  { id: "V-drug-nitroglycerin-1", subject: "adult-man", what: "fall of systemic resistance, nitroglycerin 1 µg/kg/min", low: 4, high: 24, published: "14 (24.3 → 20.8)", unit: "%", ...ARMSTRONG },
  { id: "V-drug-nitroglycerin-2", subject: "adult-man", what: "fall of left atrial pressure, nitroglycerin 1 µg/kg/min", low: 16, high: 36, published: "26 (wedge 27 → 20)", unit: "%", ...ARMSTRONG },
  { id: "V-drug-nitroglycerin-3", subject: "adult-man", what: "half-life in plasma", low: 1.5, high: 5, published: "about 3", unit: "min", source: "McNiff, J Pharm Sci 1981;70:1054 (8 volunteers); range ours", seen: `abstract only, go.drugbank.com/articles/A180178, ${on}` },
  { id: "V-drug-nicardipine-1", subject: "adult-man", what: "seconds to the lowest pressure, nicardipine 1 mg", low: 40, high: 100, published: "within 100", unit: "s", ...CHEUNG_NICARDIPINE },
  { id: "V-drug-nicardipine-2", subject: "adult-man", what: "minutes from there to half of the fall", low: 3, high: 7, published: "3–7", unit: "min", ...CHEUNG_NICARDIPINE },
  { id: "V-drug-esmolol-1", subject: "adult-man", what: "fall of heart rate, esmolol 180 mg", low: 13, high: 18, published: "13–18", unit: "%", ...ESMOLOL },
  { id: "V-drug-esmolol-2", subject: "adult-man", what: "minutes to half of the fall's recovery", low: 5, high: 11, published: "8", unit: "min", ...ESMOLOL },
  { id: "V-drug-amiodarone-1", subject: "adult-man", what: "fall of mean pressure 6 min after amiodarone 150 mg", low: 5, high: 15, published: "14 less 4", unit: "mmHg", ...CHEUNG_AMIODARONE },
  { id: "V-drug-amiodarone-2", subject: "adult-man", what: "fall of heart rate, amiodarone 150 mg", low: 7, high: 16, published: "11.5", unit: "/min", ...CHEUNG_AMIODARONE },
  { id: "V-drug-magnesium-1", subject: "adult-man", what: "rise of plasma magnesium after 12 mmol", low: 0.6, high: 1, published: "0.78 (0.76 → 1.54)", unit: "mmol/L", ...MAGNESIUM },
  { id: "V-drug-magnesium-2", subject: "adult-man", what: "fall of systemic resistance, magnesium 12 mmol", low: 9, high: 19, published: "14 (1323 → 1132)", unit: "%", ...MAGNESIUM },
  { id: "V-drug-hydroxocobalamin-1", subject: "adult-man", what: "rise of mean pressure as 5 g of hydroxocobalamin in 15 min end", low: 14, high: 28, published: "22.6–27.0 systolic, 14.3–25.4 diastolic", unit: "mmHg", ...UHL },
  { id: "V-drug-hydroxocobalamin-2", subject: "adult-man", what: "share of that left 4 h later", low: 0, high: 35, published: "typically at baseline", unit: "%", ...UHL },
  { id: "V-drug-methyleneBlue-1", subject: "cpb", what: "rise of mean pressure 10 min after methylene blue 3 mg/kg", low: 5, high: 25, published: "increased", unit: "mmHg", ...MASLOW },
  { id: "V-drug-methyleneBlue-2", subject: "cpb", what: "share of that left 40 min later", low: 20, high: 80, published: "lasted for 40 min", unit: "%", ...MASLOW },
  { id: "V-drug-nitricOxide-1", subject: "adult-man", what: "fall of pulmonary resistance less what the line gives, 20 ppm", low: -20, high: 20, published: "0", unit: "dyn.s/cm5", ...RICH },
  { id: "V-drug-nitricOxide-2", subject: "adult-man", what: "share of that left 6 min after it ends", low: 0, high: 10, published: "all returned", unit: "%", ...RICH },
];

import type { PublishedPoint } from "./PublishedPoint.ts";

const SISTINO = {
  source:
    "Sistino, J Extra Corpor Technol 2002;34:111 (25 venous cannulas, 40 to 80 mmHg); ±4 points is ours",
  seen: "abstract only, ject.edpsciences.org/articles/ject/abs/2002/02, 2026-11-25",
};
const KURUSZ = {
  source: "Kurusz, Perfusion 1999;14:379 (femoral cannulas, 40 % glycerin); ±5 points is ours",
  seen: "abstract only, metajournal.com/articles/706702, 2026-11-25",
};
const PURGE = {
  source:
    "Vacuum with a centrifugal arterial pump, Braz J Cardiovasc Surg 2020 (pediatric circuit, Rotaflow); ±10 % is ours",
  seen: "abstract only, scielo.br S0102-76382020000200134, 2026-11-25; physiology.md §3.11",
};
const BANBURY = {
  source: "Banbury, J Thorac Cardiovasc Surg 2003;126:680",
  seen: "abstract only, PMID 14502139, 2026-11-25",
};
const EMPTYING = { source: "Volume by flow, closed form", seen: "physiology.md §4, computed" };
const EACTS = { source: "EACTS/EACTAIC/EBCP 2024, text", seen: "guidelines.md, second hand" };
const ORPHEUS = {
  source: "Searles, J Extra Corpor Technol 2021;53:263 (Orpheus ranges)",
  seen: "abstract only, ouci.dntb.gov.ua/en/works/4rDx0rp9, 2026-11-26; physiology.md §1.1",
};
const ORPHEUS_FLOW = {
  source: `${ORPHEUS.source}; at the middle of the guideline's pressures (O-cardioplegia-3, -4)`,
  seen: ORPHEUS.seen,
};
const ANTEGRADE = {
  source: "Technique of antegrade cardioplegia, after Kirklin and Barratt-Boyes; ±10 % is ours",
  seen: "doctoryg.blogspot.com/2024/09, 2026-11-25",
};
const REDOSE = {
  source: "Durandy, World J Cardiol 2015;7:658",
  seen: "physiology.md §4 no. 2; wjgnet.com/1949-8462/full/v7/i10/658.htm, 2026-11-25",
};
const ARREST = { source: "Time from the first dose to arrest", seen: "textbook value, not opened" };
const TRIEX = {
  source: "Ultrafiltration of pump blood, 17 patients (hollow-fiber dialyzer, 430 mmHg); ±20 % is ours",
  seen: "abstract only, core.ac.uk (Moccio), 2026-11-25",
};
const BRADY = {
  source:
    "Ultrafiltration of waste plasma, J Extra Corpor Technol 1996;28:134 (115 mL in 3 min); ±20 % is ours",
  seen: "abstract only, ject.edpsciences.org/articles/ject/abs/1996/03, 2026-11-25, computed",
};
const FUSION = {
  source:
    "Affinity NT and Fusion with 30 mL air, J Extra Corpor Technol 2015 (significantly more; 5 is ours)",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC4566832, 2026-11-25",
};
const SEARLES = {
  source: "Searles, J Extra Corpor Technol 2020;52:165, medians of low and high limits",
  seen: "physiology.md §3.5",
};
const SEARLES_IQR = {
  source: "Searles, J Extra Corpor Technol 2020;52:165, IQR",
  seen: "physiology.md §3.5",
};
const EACTS_19 = { source: "EACTS/EACTA/EBCP 2019", seen: "physiology.md §3.5; guidelines.md" };
const REGISTRY = { source: "Registry-like case, median and IQR", seen: "physiology.md §3.5" };
const DAVIS = {
  source: "Davis, J Extra Corpor Technol 1990;22:96 (Ohio State simulator), mean errors to beat",
  seen: "physiology.md §0.7",
};
const HEPARIN = {
  source: "Heparin half-life, guidelines as cited; ±10 % as in A21",
  seen: "physiology.md §3.15",
};
const ACT = { source: "ACT after 3 mg/kg, range between patients", seen: "physiology.md §3.15" };
const DECAY = { source: "Heparin on bypass, Anesth Analg 1977;56:564", seen: "physiology.md §3.15" };

/** Drainage, cardioplegia, filtration, air, and the default case on bypass. */
// oxfmt-ignore
export const CIRCUITS_2: readonly PublishedPoint[] = [
  { id: "O-drainage-1", subject: "venousLine", what: "rise of venous flow from −40 to −80 mmHg", low: 38, high: 46, published: "42.08 ± 0.09", unit: "%", ...SISTINO },
  { id: "O-drainage-2", subject: "venousLine", what: "rise of flow by pump suction, cannula in the cava", low: 5, high: 15, published: "10", unit: "%", ...KURUSZ },
  { id: "O-drainage-3", subject: "venousLine", what: "rise of flow by pump suction, cannula in the atrium", low: 13, high: 23, published: "18", unit: "%", ...KURUSZ },
  { id: "O-drainage-4", subject: "circuit", what: "forward flow at −80 mmHg vacuum (from 1490), open purge", low: 531, high: 649, published: "590", unit: "mL/min", ...PURGE },
  { id: "O-drainage-5", subject: "circuit", what: "forward flow at −80 mmHg vacuum (from 2490), open purge", low: 1647, high: 2013, published: "1830", unit: "mL/min", ...PURGE },
  { id: "O-drainage-6", subject: "venousLine", what: "vacuum: at most", low: -60, high: 0, published: "≥−60", unit: "mmHg", ...EACTS },
  { id: "O-drainage-7", subject: "circuit", what: "prime with gravity drainage", low: 1.6, high: 2.4, published: "2.0 ± 0.4", unit: "L", ...BANBURY },
  { id: "O-drainage-8", subject: "circuit", what: "prime with vacuum and small cannulas", low: 1, high: 1.8, published: "1.4 ± 0.4", unit: "L", ...BANBURY },
  { id: "O-reservoir-1", subject: "reservoir", what: "time to empty 500 mL at 5 L/min, line clamped", low: 5.7, high: 6.6, published: "6", unit: "s", ...EMPTYING },
  { id: "O-reservoir-2", subject: "reservoir", what: "time to empty 1 L at 5 L/min, line clamped", low: 11.4, high: 13.2, published: "12", unit: "s", ...EMPTYING },
  { id: "O-cannula-1", subject: "cannula", what: "pressure drop of the arterial cannula at full flow: at most", low: 0, high: 100, published: "≤100", unit: "mmHg", ...EACTS },
  { id: "O-cardioplegia-1", subject: "cardioplegia", what: "antegrade flow", low: 250, high: 400, published: "250–400", unit: "mL/min", ...ORPHEUS },
  { id: "O-cardioplegia-2", subject: "cardioplegia", what: "retrograde flow", low: 100, high: 225, published: "100–225", unit: "mL/min", ...ORPHEUS },
  { id: "O-cardioplegia-3", subject: "cardioplegia", what: "root pressure, antegrade", low: 60, high: 100, published: "60–100", unit: "mmHg", ...EACTS },
  { id: "O-cardioplegia-4", subject: "cardioplegia", what: "coronary sinus pressure, retrograde", low: 30, high: 50, published: "30–50", unit: "mmHg", ...EACTS },
  { id: "O-cardioplegia-5", subject: "cardioplegia", what: "antegrade flow per body surface, first dose", low: 135, high: 165, published: "150", unit: "mL/min/m²", ...ANTEGRADE },
  { id: "O-cardioplegia-6", subject: "cardioplegia", what: "first dose in an adult", low: 675, high: 825, published: "about 750", unit: "mL", ...ANTEGRADE },
  { id: "O-cardioplegia-7", subject: "cardioplegia", what: "root pressure at that flow, from sound to severely diseased vessels", low: 30, high: 75, published: "30; 75", unit: "mmHg", ...ANTEGRADE },
  { id: "O-cardioplegia-8", subject: "cardioplegia", what: "interval between doses", low: 20, high: 30, published: "20–30", unit: "min", ...REDOSE },
  { id: "O-cardioplegia-9", subject: "cardioplegia", what: "time to arrest, antegrade, cold blood", low: 30, high: 90, published: "30–90", unit: "s", ...ARREST },
  { id: "O-hemoconcentrator-1", subject: "hemoconcentrator", what: "filtrate at 430 mmHg transmembrane pressure", low: 23, high: 35, published: "29", unit: "mL/min", ...TRIEX },
  { id: "O-hemoconcentrator-2", subject: "hemoconcentrator", what: "filtrate of diluted plasma", low: 31, high: 46, published: "115 in 3 min", unit: "mL/min", ...BRADY },
  { id: "O-air-1", subject: "oxygenator", what: "bubble volume passed at 5 of that at 3 L/min", low: 1, high: 5, published: "greater", unit: "1", ...FUSION },
  { id: "A22-1", subject: "cpb-adult", what: "venous saturation", low: 65, high: 85, published: "65 (60–65); 85 (80–90)", unit: "%", ...SEARLES },
  { id: "A22-2", subject: "cpb-adult", what: "arterial pO2", low: 150, high: 300, published: "150 (122–185); 300 (250–350)", unit: "mmHg", ...SEARLES },
  { id: "A22-3", subject: "cpb-adult", what: "arterial pCO2", low: 35, high: 46, published: "35 (35–36); 46 (45–50)", unit: "mmHg", ...SEARLES },
  { id: "A22-4", subject: "cpb-adult", what: "gas to blood flow, normothermia", low: 50, high: 80, published: "50 (40–60); 80 (75–100)", unit: "%", ...SEARLES },
  { id: "A22-5", subject: "cpb-adult", what: "hematocrit on bypass", low: 24, high: 28, published: "25 (24–28)", unit: "%", ...SEARLES_IQR },
  { id: "A22-6", subject: "cpb-adult", what: "arterial pH", low: 7.38, high: 7.4, published: "7.40 (7.38–7.40)", unit: "1", ...SEARLES_IQR },
  { id: "A22-7", subject: "cpb-adult", what: "mean arterial pressure", low: 50, high: 80, published: "50–80", unit: "mmHg", ...EACTS_19 },
  { id: "A22-8", subject: "cpb-adult", what: "flow index", low: 2.41, high: 2.55, published: "2.49 (2.41–2.55)", unit: "L/min/m²", ...REGISTRY },
  { id: "A22-9", subject: "cpb-adult", what: "base excess, above what is treated (the upper limit is ours)", low: -3, high: 3, published: "−3.0 (−4…−2)", unit: "mmol/L", ...SEARLES },
  { id: "A28-1", subject: "cpb-adult", what: "flow on full bypass", low: 3.5, high: 5.5, published: "3.5–5.5", unit: "L/min", ...ORPHEUS },
  { id: "A28-2", subject: "cpb-adult", what: "systemic resistance on full bypass", low: 18, high: 38, published: "18–38", unit: "units of Orpheus", ...ORPHEUS },
  { id: "A28-3", subject: "cpb-adult", what: "central venous pressure before and after bypass", low: 7, high: 12, published: "7–12", unit: "mmHg", ...ORPHEUS },
  { id: "A28-4", subject: "cpb-adult", what: "heart rate before and after bypass", low: 65, high: 110, published: "65–110", unit: "1/min", ...ORPHEUS },
  { id: "A28-5", subject: "cpb-adult", what: "systemic resistance before and after bypass", low: 6, high: 32, published: "6–32", unit: "units of Orpheus", ...ORPHEUS },
  { id: "A28-6", subject: "cpb-adult", what: "contractility before and after bypass, taken as ejection fraction", low: 28, high: 65, published: "28–65", unit: "%", ...ORPHEUS },
  { id: "A28-7", subject: "cpb-adult", what: "antegrade flow of cardioplegia that brings the root to 80 mmHg", low: 250, high: 400, published: "250–400", unit: "mL/min", ...ORPHEUS_FLOW },
  { id: "A28-8", subject: "cpb-adult", what: "retrograde flow of cardioplegia that brings the sinus to 40 mmHg", low: 100, high: 225, published: "100–225", unit: "mL/min", ...ORPHEUS_FLOW },
  { id: "O-error-1", subject: "simulator", what: "mean error of oxygen content against measured cases", low: 0, high: 0.67, published: "0.67", unit: "%", ...DAVIS },
  { id: "O-error-2", subject: "simulator", what: "mean error of CO2 transfer", low: -0.014, high: 0.014, published: "−0.014", unit: "mL/L/min", ...DAVIS },
  { id: "O-error-3", subject: "simulator", what: "mean error of the heat exchanger", low: -0.018, high: 0.018, published: "−0.018", unit: "°C", ...DAVIS },
  { id: "A21-1", subject: "heparin", what: "half-life after 25 U/kg", low: 27, high: 33, published: "30", unit: "min", ...HEPARIN },
  { id: "A21-2", subject: "heparin", what: "half-life after 100 U/kg", low: 54, high: 66, published: "60", unit: "min", ...HEPARIN },
  { id: "A21-3", subject: "heparin", what: "half-life after 400 U/kg", low: 135, high: 165, published: "150", unit: "min", ...HEPARIN },
  { id: "A21-4", subject: "heparin", what: "ACT after 3 mg/kg", low: 308, high: 520, published: "308–520", unit: "s", ...ACT },
  { id: "A21-5", subject: "heparin", what: "level after 300 U/kg", low: 1.8, high: 3, published: "1.8–3.0", unit: "U/mL", ...DECAY },
  { id: "A21-6", subject: "heparin", what: "decay at 37 °C on bypass", low: 0.37, high: 2.01, published: "0.37–2.01", unit: "U/mL/h", ...DECAY },
  { id: "A21-7", subject: "heparin", what: "decay at 25 °C on bypass: insignificant (10 is ours)", low: 0, high: 10, published: "insignificant", unit: "%/h", ...DECAY },
];

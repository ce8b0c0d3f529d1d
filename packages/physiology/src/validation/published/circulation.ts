import type { PublishedPoint } from "./PublishedPoint.ts";

const FOX = {
  source: "Fox, Blackstone and Kirklin 1982 (adults on bypass, 20 °C)",
  seen: "physiology.md §3.3",
};
const HICKEY = { source: "Hickey and Hoar 1983", seen: "physiology.md §3.3" };
const MCCULLOUGH = {
  source: "McCullough 1999, in Surgery of the Aortic Arch (95 % interval)",
  seen: "physiology.md §3.3",
};
const CROUGHWELL = {
  source:
    "Croughwell, J Thorac Cardiovasc Surg 1992;103:549 (41 adults, 2 L/min/m²); range is ours; not together with A9",
  seen: "abstract only, c.coek.info (pdf-the-effect-of-temperature-on-cerebral-metabolism), 2026-11-25; physiology.md §3.3",
};
const CVSIM = {
  source:
    "CVSim-21, output of its C program; ±14 % is the SD of its microvascular resistance (Heldt 2004, four beds in parallel)",
  seen: "physiology.md §2, §3.16; data/physiology/cvsim21_parameters.csv, computed",
};
const FARSTAD = {
  source: "Farstad, Acta Anaesthesiol Scand 2005;49:949 (45 piglets, normothermia)",
  seen: "physiology.md §3.8",
};
const FARSTAD_COLD = {
  source: "Farstad, Acta Anaesthesiol Scand 2003;47 (piglets, cooled to 28 °C)",
  seen: "physiology.md §3.8",
};
const TORNUDD = {
  source: "Törnudd, Clinics 2014;69:535 (adults, 1,670 mL prime); range is ours",
  seen: "physiology.md §3.7, §3.8",
};
const DILUTION = { source: "Farstad, dilution at the start of bypass", seen: "physiology.md §3.7" };
const ECKMANN = { source: "Eckmann, Anesth Analg 2000;91:539", seen: "physiology.md §3.9" };
const HENDRIX = {
  source: "Hendrix, PLoS ONE 2019;14:e0225541 (65 adults on bypass)",
  seen: "abstract only, prolekare.cz (plos-one/2019-11-2), 2026-11-25",
};
const BULB = {
  source: "Temperature during bypass: discrepancies between sites, Anesth Analg (30 patients)",
  seen: "abstract only, perfusion.com (temperature-during-cardiopulmonary-bypass), 2026-11-25",
};
const GROCOTT = {
  source: "Grocott, J Clin Anesth 1997;9:312 (5 patients)",
  seen: "abstract only, scholars.duke.edu/display/pub693483, 2026-11-25",
};
const RAJEK = {
  source: "Rajek, Anesthesiology 1998;88:1511 (8 patients each)",
  seen: "abstract only, pubs.asahq.org/anesthesiology/article/88/6/1511/36842, 2026-11-25",
};
const ENGELMAN = {
  source: "Engelman, STS/SCA/AmSECT 2015",
  seen: "physiology.md §3.6; pmc.ncbi.nlm.nih.gov/articles/PMC4631211, 2026-11-25",
};
const COLD_VF = {
  source: "Hypothermia: risk of fibrillation below 28, arrest almost inevitable below 24",
  seen: "perfufast.blogspot.com/2023/11; sjtrem.biomedcentral.com/articles/10.1186/s13049-016-0303-7; 2026-11-25",
};
const COLD_SHOCK = {
  source:
    "Two cases: defibrillated at 25.6 (Resuscitation 2000;47:317) and 27.5 (J Cardiothorac Vasc Anesth 2021;35:S34)",
  seen: "abstract only, doi.org/10.1016/S0300-9572(00)00254-9; jcvaonline.com/article/S1053-0770(21)00758-8; 2026-11-25",
};

/** Uptake, heat and fluid. */
// oxfmt-ignore
export const CIRCULATION: readonly PublishedPoint[] = [
  { id: "A24-1", subject: "adult-man", what: "systolic arterial pressure, open loop", low: 94, high: 124, published: "109", unit: "mmHg", ...CVSIM },
  { id: "A24-2", subject: "adult-man", what: "diastolic arterial pressure, open loop", low: 58, high: 78, published: "68", unit: "mmHg", ...CVSIM },
  { id: "A24-3", subject: "adult-man", what: "systolic arterial pressure, with reflexes", low: 101, high: 133, published: "117", unit: "mmHg", ...CVSIM },
  { id: "A24-4", subject: "adult-man", what: "diastolic arterial pressure, with reflexes", low: 62, high: 82, published: "72", unit: "mmHg", ...CVSIM },
  { id: "A7-1", subject: "cpb", what: "oxygen uptake at 20 °C, 2.0 L/min/m²", low: 24.8, high: 41.2, published: "33 ± 8.2", unit: "mL/min/m²", ...FOX },
  { id: "A7-2", subject: "cpb", what: "oxygen uptake at 20 °C, 1.5 L/min/m²", low: 22.2, high: 33.8, published: "28 ± 5.8", unit: "mL/min/m²", ...FOX },
  { id: "A7-3", subject: "cpb", what: "oxygen uptake at 20 °C, 1.0 L/min/m²", low: 19.3, high: 30.7, published: "25 ± 5.7", unit: "mL/min/m²", ...FOX },
  { id: "A7-4", subject: "cpb", what: "oxygen uptake at 20 °C, 0.5 L/min/m²", low: 15.9, high: 24.1, published: "20 ± 4.1", unit: "mL/min/m²", ...FOX },
  { id: "A7-5", subject: "cpb", what: "oxygen uptake at 20 °C, 0.25 L/min/m²", low: 8.6, high: 19.4, published: "14 ± 5.4", unit: "mL/min/m²", ...FOX },
  { id: "A7-6", subject: "cpb", what: "oxygen extraction at 20 °C, 2.0 L/min/m²", low: 7.7, high: 14.3, published: "11 ± 3.3", unit: "%", ...FOX },
  { id: "A7-7", subject: "cpb", what: "oxygen extraction at 20 °C, 0.25 L/min/m²", low: 35.4, high: 54.6, published: "45 ± 9.6", unit: "%", ...FOX },
  { id: "A8-1", subject: "cpb", what: "oxygen uptake, warm, 2.1 L/min/m²", low: 68.7, high: 97.9, published: "83.3 ± 14.6", unit: "mL/min/m²", ...HICKEY },
  { id: "A8-2", subject: "cpb", what: "oxygen uptake at 25.4 °C, 2.1 L/min/m²", low: 36, high: 55.2, published: "45.6 ± 9.6", unit: "mL/min/m²", ...HICKEY },
  { id: "A8-3", subject: "cpb", what: "oxygen uptake at 25.4 °C, 1.2 L/min/m² for 40 min", low: 36, high: 55.2, published: "unchanged", unit: "mL/min/m²", ...HICKEY },
  { id: "A9-1", subject: "brain", what: "oxygen uptake at 30 °C, of 37 °C", low: 53, high: 60, published: "56 (53–60)", unit: "%", ...MCCULLOUGH },
  { id: "A9-2", subject: "brain", what: "oxygen uptake at 25 °C, of 37 °C", low: 33, high: 42, published: "37 (33–42)", unit: "%", ...MCCULLOUGH },
  { id: "A9-3", subject: "brain", what: "oxygen uptake at 20 °C, of 37 °C", low: 21, high: 29, published: "24 (21–29)", unit: "%", ...MCCULLOUGH },
  { id: "A9-4", subject: "brain", what: "oxygen uptake at 15 °C, of 37 °C", low: 13, high: 20, published: "16 (13–20)", unit: "%", ...MCCULLOUGH },
  { id: "A9-5", subject: "brain", what: "oxygen uptake at 10 °C, of 37 °C", low: 8, high: 14, published: "11 (8–14)", unit: "%", ...MCCULLOUGH },
  { id: "A10", subject: "brain", what: "Q10 of oxygen uptake, 27–37 °C, an alternative to A9", low: 2.3, high: 3.3, published: "2.8", unit: "1", ...CROUGHWELL },
  { id: "A11-1", subject: "brain", what: "safe arrest at 30 °C", low: 8, high: 10, published: "9 (8–10)", unit: "min", ...MCCULLOUGH },
  { id: "A11-2", subject: "brain", what: "safe arrest at 25 °C", low: 12, high: 15, published: "14 (12–15)", unit: "min", ...MCCULLOUGH },
  { id: "A11-3", subject: "brain", what: "safe arrest at 20 °C", low: 17, high: 24, published: "21 (17–24)", unit: "min", ...MCCULLOUGH },
  { id: "A11-4", subject: "brain", what: "safe arrest at 15 °C", low: 25, high: 38, published: "32 (25–38)", unit: "min", ...MCCULLOUGH },
  { id: "A11-5", subject: "brain", what: "safe arrest at 10 °C", low: 36, high: 62, published: "45 (36–62)", unit: "min", ...MCCULLOUGH },
  { id: "A20-1", subject: "piglet", what: "fluid needed in the first 5 min of bypass", low: 1.72, high: 2.44, published: "2.08 ± 0.36", unit: "mL/kg/min", ...FARSTAD },
  { id: "A20-2", subject: "piglet", what: "fluid needed from 10 to 60 min", low: 0.14, high: 0.2, published: "0.17 ± 0.03", unit: "mL/kg/min", ...FARSTAD },
  { id: "A20-3", subject: "piglet", what: "extravasation just after the start", low: 1.41, high: 2.09, published: "1.75 ± 0.34", unit: "mL/kg/min", ...FARSTAD },
  { id: "A20-4", subject: "piglet", what: "extravasation by 30 min", low: 0.19, high: 0.25, published: "0.22 ± 0.03", unit: "mL/kg/min", ...FARSTAD },
  { id: "A20-5", subject: "piglet", what: "fluid needed while cooling rapidly", low: 0.8, high: 1.02, published: "0.91 ± 0.11", unit: "mL/kg/min", ...FARSTAD_COLD },
  { id: "A20-6", subject: "piglet", what: "fluid needed while cooling slowly", low: 0.53, high: 0.73, published: "0.63 ± 0.10", unit: "mL/kg/min", ...FARSTAD_COLD },
  { id: "A20-7", subject: "cpb", what: "half-time of distribution of crystalloid", low: 6, high: 10, published: "8", unit: "min", ...TORNUDD },
  { id: "A20-8", subject: "cpb", what: "transcapillary escape", low: 0.28, high: 0.48, published: "0.38", unit: "mL/kg/min", ...TORNUDD },
  { id: "A20-9", subject: "cpb", what: "change of hemoglobin with 1,670 mL prime", low: -37, high: -27, published: "−32", unit: "%", ...TORNUDD },
  { id: "V-fluid-1", subject: "cpb", what: "dilution at the start", low: 25, high: 30, published: "25–30", unit: "%", ...DILUTION },
  { id: "V-viscosity-1", subject: "blood", what: "rise of viscosity from 37 to 22 °C", low: 50, high: 300, published: "50–300", unit: "%", ...ECKMANN },
  { id: "V-uptake-1", subject: "cpb", what: "oxygen uptake on bypass", low: 48, high: 64, published: "56 ± 8", unit: "mL/min/m²", ...HENDRIX },
  { id: "V-uptake-2", subject: "cpb", what: "venous saturation on bypass", low: 74, high: 80, published: "77 ± 3", unit: "%", ...HENDRIX },
  { id: "V-uptake-3", subject: "cpb", what: "oxygen extraction on bypass", low: 18, high: 24, published: "21 ± 3", unit: "%", ...HENDRIX },
  { id: "V-heat-1", subject: "cpb", what: "time until jugular bulb equals arterial outlet, cooling", low: 2, high: 4.6, published: "3.3 ± 1.3", unit: "min", ...BULB },
  { id: "V-heat-2", subject: "cpb", what: "time until jugular bulb equals arterial outlet, rewarming", low: 11, high: 22, published: "16.5 ± 5.5", unit: "min", ...BULB },
  { id: "V-heat-3", subject: "cpb", what: "nasopharyngeal rewarming rate", low: 0.25, high: 0.45, published: "0.35 ± 0.1", unit: "°C/min", ...GROCOTT },
  { id: "V-heat-4", subject: "cpb", what: "jugular less nasopharyngeal, rewarming (±2 is ours)", low: 1.4, high: 5.4, published: "3.4", unit: "°C", ...GROCOTT },
  { id: "V-heat-5", subject: "cpb", what: "afterdrop from 31 °C", low: 1.1, high: 1.9, published: "1.5 ± 0.4", unit: "°C", ...RAJEK },
  { id: "V-heat-6", subject: "cpb", what: "afterdrop from 27 °C", low: 1.4, high: 3.2, published: "2.3 ± 0.9", unit: "°C", ...RAJEK },
  { id: "V-heat-7", subject: "cpb", what: "core less peripheral at the end of rewarming from 31 °C", low: 1.7, high: 5.3, published: "3.5 ± 1.8", unit: "°C", ...RAJEK },
  { id: "V-heat-8", subject: "cpb", what: "body heat lost to 31 °C", low: 138, high: 324, published: "231 ± 93", unit: "kcal", ...RAJEK },
  { id: "V-heat-9", subject: "cpb", what: "body heat lost to 27 °C", low: 370, high: 468, published: "419 ± 49", unit: "kcal", ...RAJEK },
  { id: "V-heat-10", subject: "cpb", what: "outlet to inlet while cooling or rewarming: at most", low: 0, high: 10, published: "≤10", unit: "°C", ...ENGELMAN },
  { id: "V-rhythm-1", subject: "heart", what: "temperature at which a cooled heart fibrillates", low: 24, high: 28, published: "<28; <24", unit: "°C", ...COLD_VF },
  { id: "V-rhythm-2", subject: "heart", what: "temperature from which a shock can succeed", low: 25.6, high: 27.5, published: "25.6; 27.5", unit: "°C", ...COLD_SHOCK },
];

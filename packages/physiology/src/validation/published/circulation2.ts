import type { PublishedPoint } from "./PublishedPoint.ts";

const LIMITS = {
  source:
    "Optimal pressure defined by autoregulation (614 patients on bypass), J Thorac Cardiovasc Surg 2017",
  seen: "abstract only, readbyqxmd.com/read/29042040, 2026-11-25",
};
const LLA = {
  source: "Joshi, Anesth Analg 2012, lower limit on bypass, 95 % prediction interval",
  seen: "discussion, pubmedcentralcanada.ca/pmcc/articles/PMC3288415, 2026-11-25",
};
const GOVIER = {
  source: "Govier, Ann Thorac Surg 1984;38:609 (67 patients); ±10 points is ours",
  seen: "abstract only, pubs.asahq.org/anesthesiology/article/130/4/609/20094, 2026-11-25",
};
const STATS = {
  source: "Li, J Zhejiang Univ Sci 2004;5:1290 (22 pigs, 15 °C, cortical flow by laser)",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC1388736, 2026-11-25",
};
const MONKEY = {
  source: "Fox, J Thorac Cardiovasc Surg 1984;87:658 (9 monkeys, 20 °C)",
  seen: "abstract only, c.coek.info (pdf-relationship-of-brain-blood-flow), 2026-11-25",
};
const BRAIN = {
  source: "Normal cerebral flow",
  seen: "textbook value, not opened",
};
const REACTIVITY = {
  source: "Cerebrovascular CO2 reactivity, 36 awake and 85 anesthetized patients; ±1 is ours",
  seen: "abstract only, scilit.net/publications/3cb006c3a322f1d1cef8b5e9162d4f33, 2026-11-25",
};
const HYPERVENTILATION = {
  source:
    "Moderate hyperventilation in 30 coronary patients, Anesthesiology 2014;120:335; ±10 points is ours",
  seen: "abstract only, pubs.asahq.org/anesthesiology/article/120/2/335/11802, 2026-11-25",
};
const COHEN = {
  source: "Patterns of human myocardial oxygen extraction (110 at rest); ±6 points is ours",
  seen: "abstract only, scilit.net/publications/a6016c1f8a9082307489a10ca7077350, 2026-11-25",
};
const SWINE = {
  source: "Coronary autoregulation in swine, control, hematocrit 32 (SEM as printed; ±20 % is ours)",
  seen: "pmc.ncbi.nlm.nih.gov/articles/PMC6616530/table/T1, 2026-11-25",
};
const RUNSIO = {
  source: "Runsiö, coronary sinus flow before fibrillation, J Cardiothorac Vasc Anesth",
  seen: "abstract only, c.coek.info (changes-in-human-coronary-sinus-blood-flow), 2026-11-25",
};
const BRONCHIAL = {
  source:
    "Bronchopulmonary anastomotic (40) and noncoronary collateral flow (27) in humans on bypass; 0 where mean − SD is negative",
  seen: "abstract only, discovery.researcher.life (bronchopulmonary-anastomotic-and-noncoronary-collateral), 2026-11-25",
};
const AGOSTONI = {
  source: "Agostoni, Chest 1995;107:1247 (28 patients on total bypass; SEM, ±40 % is ours)",
  seen: "abstract only, tokyo-2-qrcode.vukou.com/7750314, 2026-11-25",
};
const RENAL = {
  source: "Renal function during hypothermic bypass, Eur J Cardiothorac Surg 1994;8:597 (14 men)",
  seen: "abstract only, pubmed.ncbi.nlm.nih.gov/7893500, 2026-11-25",
};
const LANNEMYR = {
  source:
    "Lannemyr, Anesthesiology 2017;126:205 (18 patients, 2.5 L/min/m²); ±10 points is ours where one figure",
  seen: "abstract only, pubmed.ncbi.nlm.nih.gov/27906706 by proxy.weglot.com, 2026-11-25",
};
const SPLANCHNIC = {
  source: "Gårdebäck, J Cardiothorac Vasc Anesth 2002;16:308 (n 10, SEM × √10)",
  seen: "abstract only, discovery.researcher.life (splanchnic-blood-flow-and-oxygen-uptake), 2026-11-25",
};
const HEPATIC = {
  source: "Normothermic and mild hypothermic bypass, hepatic vein, Can J Anaesth 2001 (7 each)",
  seen: "abstract only, ai-bt.com/si.php?db=pubmed&id=11698321, 2026-11-25",
};
const KARDOS = {
  source: "Kardos, baroreflex sensitivity by age (420 healthy, spontaneous)",
  seen: "abstract only, hungary.pure.elsevier.com (baroreflex-sensitivity-decreases-with-age), 2026-11-25",
};
const PMSA = {
  source: "Mean systemic filling pressure, analog (86 patients, responders and not)",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC10156538, 2026-11-25",
};
const APNEA = {
  source: "Kobayashi, Masui 1994;43:1130 (15 anesthetized adults)",
  seen: "abstract only, suppr.wilddata.cn/browses/detail/pubmed/7933492, 2026-11-25",
};
const ENDTIDAL = {
  source: "Hassani, Tehran Univ Med J 2009;67:650 (40 patients)",
  seen: "abstract only, journaldatabase.info (end_tidal_co2_versus_arterial_co2), 2026-11-25",
};
const SEARLES = {
  source: "Searles, J Extra Corpor Technol 2020;52:165, limits of perfusionists",
  seen: "physiology.md §3.5",
};

/** Regional flows, reflexes and gas. */
// oxfmt-ignore
export const CIRCULATION_2: readonly PublishedPoint[] = [
  { id: "V-brain-1", subject: "brain", what: "lower limit of autoregulation on bypass", low: 53, high: 77, published: "65 ± 12", unit: "mmHg", ...LIMITS },
  { id: "V-brain-2", subject: "brain", what: "upper limit of autoregulation on bypass", low: 73, high: 95, published: "84 ± 11", unit: "mmHg", ...LIMITS },
  { id: "V-brain-3", subject: "brain", what: "lower limit of autoregulation, elderly at high risk", low: 43, high: 90, published: "66 (43–90)", unit: "mmHg", ...LLA },
  { id: "V-brain-4", subject: "brain", what: "fall of flow on hypothermic bypass", low: 45, high: 65, published: "55", unit: "%", ...GOVIER },
  { id: "V-brain-5", subject: "brain", what: "flow at 15 °C of normothermia, alpha-stat", low: 45.9, high: 58.5, published: "52.2 ± 6.3", unit: "%", ...STATS },
  { id: "V-brain-6", subject: "brain", what: "flow at 15 °C of normothermia, pH-stat", low: 86.1, high: 99.1, published: "92.6 ± 6.5", unit: "%", ...STATS },
  { id: "V-brain-7", subject: "brain", what: "flow at 20 °C, 1.5 L/min/m²", low: 38.5, high: 51.5, published: "45 ± 6.5", unit: "mL/min/100 g", ...MONKEY },
  { id: "V-brain-8", subject: "brain", what: "flow at 20 °C, 0.5 L/min/m²", low: 20.2, high: 25.8, published: "23 ± 2.8", unit: "mL/min/100 g", ...MONKEY },
  { id: "V-brain-9", subject: "brain", what: "share of flow at 20 °C, 1.5 L/min/m²", low: 4.6, high: 6.2, published: "5.4 ± 0.78", unit: "%", ...MONKEY },
  { id: "V-brain-10", subject: "brain", what: "share of flow at 20 °C, 0.5 L/min/m²", low: 7.1, high: 9.3, published: "8.2 ± 1.11", unit: "%", ...MONKEY },
  { id: "V-brain-11", subject: "brain", what: "flow, awake", low: 45, high: 55, published: "50", unit: "mL/min/100 g", ...BRAIN },
  { id: "V-brain-12", subject: "brain", what: "change of flow with arterial pCO2, awake", low: 2.65, high: 4.65, published: "3.65", unit: "%/mmHg", ...REACTIVITY },
  { id: "V-brain-13", subject: "brain", what: "change of flow with arterial pCO2, anesthetized", low: 4.96, high: 6.96, published: "5.96", unit: "%/mmHg", ...REACTIVITY },
  { id: "V-brain-14", subject: "brain", what: "fall of flow from arterial pCO2 50 to 30 mmHg, anesthetized", low: 50, high: 70, published: "60", unit: "%", ...HYPERVENTILATION },
  { id: "V-heart-1", subject: "heart", what: "oxygen extraction at rest", low: 64, high: 76, published: "70", unit: "%", ...COHEN },
  { id: "V-heart-2", subject: "heart", what: "saturation of the coronary sinus at rest", low: 23, high: 35, published: "29", unit: "%", ...COHEN },
  { id: "V-heart-3", subject: "heart", what: "coronary flow at 60 of that at 100 mmHg perfusion", low: 60, high: 90, published: "0.47 of 0.63", unit: "%", ...SWINE },
  { id: "V-heart-4", subject: "heart", what: "coronary flow at 40 of that at 100 mmHg perfusion", low: 36, high: 53, published: "0.28 of 0.63", unit: "%", ...SWINE },
  { id: "V-heart-5", subject: "heart", what: "coronary sinus flow, anesthetized", low: 77, high: 109, published: "93 ± 16", unit: "mL/min", ...RUNSIO },
  { id: "V-heart-6", subject: "cpb", what: "bronchial return to the left heart, clamped", low: 0, high: 7.4, published: "3.23 ± 4.15", unit: "% of pump flow", ...BRONCHIAL },
  { id: "V-heart-7", subject: "cpb", what: "bronchial return to the left heart, clamped", low: 8, high: 322, published: "140 ± 182 (8–1043)", unit: "mL/min", ...BRONCHIAL },
  { id: "V-heart-8", subject: "cpb", what: "noncoronary collateral flow, clamped", low: 0, high: 2.8, published: "1.11 ± 1.67", unit: "% of pump flow", ...BRONCHIAL },
  { id: "V-heart-9", subject: "cpb", what: "bronchial return without heart failure", low: 13, high: 31, published: "22 ± 2", unit: "mL/min", ...AGOSTONI },
  { id: "V-heart-10", subject: "cpb", what: "bronchial return with long heart failure", low: 53, high: 125, published: "89 ± 18", unit: "mL/min", ...AGOSTONI },
  { id: "V-kidney-1", subject: "cpb", what: "renal share of pump flow, hypothermia", low: 12, high: 13, published: "12–13", unit: "%", ...RENAL },
  { id: "V-kidney-2", subject: "cpb", what: "change of renal oxygen delivery on bypass", low: -30, high: -10, published: "−20", unit: "%", ...LANNEMYR },
  { id: "V-kidney-3", subject: "cpb", what: "rise of renal oxygen extraction on bypass", low: 39, high: 45, published: "39–45", unit: "%", ...LANNEMYR },
  { id: "V-gut-1", subject: "cpb", what: "splanchnic oxygen uptake, anesthetized", low: 27, high: 77, published: "52 ± 7.8 (SEM)", unit: "mL/min", ...SPLANCHNIC },
  { id: "V-gut-2", subject: "cpb", what: "splanchnic oxygen uptake, hypothermic bypass", low: 20, high: 36, published: "28 ± 2.6 (SEM)", unit: "mL/min", ...SPLANCHNIC },
  { id: "V-gut-3", subject: "cpb", what: "hepatic venous saturation, normothermic bypass, 60 min", low: 30.3, high: 49.9, published: "40.1 ± 9.8", unit: "%", ...HEPATIC },
  { id: "V-gut-4", subject: "cpb", what: "hepatic venous saturation, bypass at 32 °C, 60 min", low: 43.1, high: 78.9, published: "61.0 ± 17.9", unit: "%", ...HEPATIC },
  { id: "V-gut-5", subject: "cpb", what: "hepatosplanchnic oxygen extraction, normothermic bypass", low: 36.8, high: 51.2, published: "44.0 ± 7.2", unit: "%", ...HEPATIC },
  { id: "V-gut-6", subject: "cpb", what: "hepatosplanchnic oxygen extraction, bypass at 32 °C", low: 15.6, high: 41.8, published: "28.7 ± 13.1", unit: "%", ...HEPATIC },
  { id: "V-reflex-1", subject: "adult-man", what: "baroreflex sensitivity, 40–49 years", low: 4, high: 13.6, published: "8.8 ± 4.8", unit: "ms/mmHg", ...KARDOS },
  { id: "V-reflex-2", subject: "adult-man", what: "baroreflex sensitivity, 19–29 years", low: 8.4, high: 24.2, published: "16.3 ± 7.9", unit: "ms/mmHg", ...KARDOS },
  { id: "V-filling-1", subject: "adult-man", what: "mean systemic filling pressure, awake (analog)", low: 11, high: 17.4, published: "13.2 ± 2.2; 14.7 ± 2.7", unit: "mmHg", ...PMSA },
  { id: "V-filling-2", subject: "adult-man", what: "mean systemic filling pressure, anesthetized (analog)", low: 9.3, high: 14.9, published: "11.4 ± 2.1; 12.8 ± 2.1", unit: "mmHg", ...PMSA },
  { id: "V-gas-1", subject: "adult-man", what: "rise of arterial pCO2 in the first minute of apnea", low: 7.9, high: 11.7, published: "9.8 ± 1.9", unit: "mmHg", ...APNEA },
  { id: "V-gas-2", subject: "adult-man", what: "rise of arterial pCO2 after the first minute of apnea", low: 3.4, high: 4.4, published: "3.4–4.4", unit: "mmHg/min", ...APNEA },
  { id: "V-gas-3", subject: "adult-man", what: "arterial less end-tidal pCO2, before bypass", low: -0.1, high: 8.7, published: "4.3 ± 4.4", unit: "mmHg", ...ENDTIDAL },
  { id: "V-gas-4", subject: "adult-man", what: "arterial less end-tidal pCO2, after bypass", low: 0.4, high: 8.6, published: "4.5 ± 4.1", unit: "mmHg", ...ENDTIDAL },
  { id: "V-nirs-1", subject: "cpb", what: "cerebral saturation on bypass", low: 50, high: 80, published: "50 (43–60); 80 (75–90)", unit: "%", ...SEARLES },
];

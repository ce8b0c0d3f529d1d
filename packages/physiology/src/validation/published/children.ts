import type { PublishedPoint } from "./PublishedPoint.ts";

const WALTHER = {
  source: "Doppler output of 62 term newborns, above 2,500 g; ±SD",
  seen: "abstract only, scite.ai (cardiac output in 121 newborns), 2026-11-26",
};
const STROKE = {
  source: "Doppler stroke volume of 112 newborns, 780–5,350 g",
  seen: "abstract only, scilit.com/publications/f0848e536e7a9b181b959b2eb87d171e, 2026-11-26",
};
const FLEMING = {
  source: "Fleming, Lancet 2011;377:1011 (143,346 children); ±20 is ours",
  seen: "summary, PMC3789232, 2026-11-26",
};
const PRESSURE = {
  source: "Normative blood pressure, Pediatr Nephrol 2007;22 (406 term newborns, days 1 and 4); ±8 is ours",
  seen: "abstract only, qxmd.com/r/17437131, 2026-11-26",
};
const LINDAHL = {
  source: "Lindahl, Br J Anaesth 1989;62:70 (38 children of 3.6–25 kg under halothane); ±20 % is ours",
  seen: "abstract only, PubMed 2492815, 2026-11-26",
};
const NUMA = {
  source: "Numa, J Appl Physiol 1996;80:1485 (40 children); ±15 % is ours",
  seen: "abstract only, PubMed 8727530, 2026-11-26",
};
const RESTING_VOLUME = {
  source: "Resting lung volume of infants by helium, ERS/ATS reference (95 % interval)",
  seen: "table 1, erj.ersjournals.com/highwire/markup/79358, 2026-11-26",
};
const COMPLIANCE = {
  source:
    "Compliance of the respiratory system, Bull Eur Physiopathol Respir 1985;21:411 (34 infants); ±25 % is ours",
  seen: "abstract only, PubMed 4063541, 2026-11-26",
};
const BRAIN = {
  source:
    "Varela, NMR Biomed 2012;25:1063 (21 infants in natural sleep, 25 to 60 in the first year); ±10 is ours",
  seen: "abstract only, scholars.mssm.edu, 2026-11-26",
};
const EISERT = {
  source: "Eisert, Neuropediatrics 2012;43 (55 awake subjects of 3–18 years); ±SD",
  seen: "abstract only, thieme-connect.com/products/ejournals/abstract/10.1055/s-0032-1307066, 2026-11-26",
};
const HEMATOCRIT = {
  source: "Hematocrit of 78 term newborns at birth",
  seen: "abstract only, discovery.researcher.life (polycythemia of the newborn), 2026-11-26",
};
const ONCOTIC = {
  source: "Sussmane, Crit Care 2001;5:261 (37 infants of 1–11 months)",
  seen: "abstract only, ccforum.biomedcentral.com/articles/10.1186/cc1043, 2026-11-26",
};
const AFFINITY = {
  source: "Oxygen affinity by age, teaching page of the anesthesia boards' keywords; ±1.5 is ours",
  seen: "keywords.selfstudy.app/age-related-p50, 2026-11-26",
};
const OUTPUT = {
  source: "Output and body size, 77 subjects of 0.2–2.0 m²; ±20 % is ours",
  seen: "abstract only, scilit.net/publications/342ddc201563807e38540ba9c11ddbdb, 2026-11-26",
};
const VOLUME = {
  source:
    "Blood volume by weight, perfusion course: 85 mL/kg below 10, 75 from 21 kg, 80 between; ±8 is ours",
  seen: "api.brainscape.com/flashcards (test 1 part 2), 2026-11-26",
};

/** Children at rest, found before their presets were sized. */
// oxfmt-ignore
export const CHILDREN: readonly PublishedPoint[] = [
  { id: "P-newborn-1", subject: "newborn", what: "cardiac output by weight", low: 208, high: 274, published: "241 ± 33", unit: "mL/min/kg", ...WALTHER },
  { id: "P-newborn-2", subject: "newborn", what: "stroke volume by weight", low: 1.49, high: 2.05, published: "1.77 ± 0.28", unit: "mL/kg", ...STROKE },
  { id: "P-newborn-3", subject: "newborn", what: "heart rate", low: 107, high: 147, published: "127", unit: "/min", ...FLEMING },
  { id: "P-newborn-4", subject: "newborn", what: "mean arterial pressure", low: 43, high: 59, published: "48 to 54", unit: "mmHg", ...PRESSURE },
  { id: "P-newborn-5", subject: "newborn", what: "oxygen uptake under anesthesia", low: 27.8, high: 41.8, published: "5.0·kg + 19.8", unit: "mL/min", ...LINDAHL },
  { id: "P-newborn-6", subject: "newborn", what: "dead space of the airways by weight", low: 2.78, high: 3.77, published: "3.28 − 0.56·ln(1 + age)", unit: "mL/kg", ...NUMA },
  { id: "P-newborn-7", subject: "newborn", what: "resting lung volume", low: 51, high: 102, published: "72 (51–102)", unit: "mL", ...RESTING_VOLUME },
  { id: "P-newborn-8", subject: "newborn", what: "compliance of lungs and chest", low: 2.4, high: 4, published: "1.58·10⁻⁴·cm^3.13 mL/kPa: 3.2", unit: "mL/cm[H2O]", ...COMPLIANCE },
  { id: "P-newborn-9", subject: "newborn", what: "flow of the brain, asleep", low: 15, high: 35, published: "25", unit: "mL/min/100 g", ...BRAIN },
  { id: "P-newborn-10", subject: "newborn", what: "hematocrit", low: 47.5, high: 55.7, published: "51.6 ± 4.1", unit: "%", ...HEMATOCRIT },
  { id: "P-newborn-11", subject: "newborn", what: "pO2 of half saturation, pH 7.4", low: 17, high: 20.5, published: "18–19", unit: "mmHg", ...AFFINITY },
  { id: "P-newborn-12", subject: "newborn", what: "blood volume by weight", low: 77, high: 93, published: "85", unit: "mL/kg", ...VOLUME },
  { id: "P-infant-1", subject: "infant", what: "cardiac index", low: 2.7, high: 4.06, published: "3.38", unit: "L/min/m²", ...OUTPUT },
  { id: "P-infant-2", subject: "infant", what: "heart rate, between one month and two years", low: 113, high: 145, published: "145 to 113", unit: "/min", ...FLEMING, source: "Fleming, Lancet 2011;377:1011; 113 at two years from memory" },
  { id: "P-infant-3", subject: "infant", what: "oxygen uptake under anesthesia", low: 47.8, high: 71.8, published: "5.0·kg + 19.8", unit: "mL/min", ...LINDAHL },
  { id: "P-infant-4", subject: "infant", what: "dead space of the airways by weight", low: 2.57, high: 3.47, published: "3.28 − 0.56·ln(1 + age)", unit: "mL/kg", ...NUMA },
  { id: "P-infant-5", subject: "infant", what: "resting lung volume", low: 119, high: 237, published: "168 (119–237)", unit: "mL", ...RESTING_VOLUME },
  { id: "P-infant-6", subject: "infant", what: "compliance of lungs and chest", low: 6.6, high: 11, published: "1.58·10⁻⁴·cm^3.13 mL/kPa: 8.8", unit: "mL/cm[H2O]", ...COMPLIANCE },
  { id: "P-infant-7", subject: "infant", what: "flow of the brain, asleep", low: 30, high: 60, published: "25 to 60 over the first year", unit: "mL/min/100 g", ...BRAIN },
  { id: "P-infant-8", subject: "infant", what: "oncotic pressure", low: 22.5, high: 27.7, published: "25.1 ± 2.6", unit: "mmHg", ...ONCOTIC },
  { id: "P-infant-9", subject: "infant", what: "blood volume by weight", low: 77, high: 93, published: "85", unit: "mL/kg", ...VOLUME },
  { id: "P-child-1", subject: "child-six", what: "cardiac index", low: 2.7, high: 4.06, published: "3.38", unit: "L/min/m²", ...OUTPUT },
  { id: "P-child-2", subject: "child-six", what: "stroke index", low: 34, high: 51, published: "42.5", unit: "mL/m²", ...OUTPUT },
  { id: "P-child-3", subject: "child-six", what: "oxygen uptake under anesthesia", low: 96, high: 144, published: "5.0·kg + 19.8", unit: "mL/min", ...LINDAHL },
  { id: "P-child-4", subject: "child-six", what: "dead space of the airways by weight", low: 1.86, high: 2.52, published: "3.28 − 0.56·ln(1 + age)", unit: "mL/kg", ...NUMA },
  { id: "P-child-5", subject: "child-six", what: "flow of the brain, awake", low: 870, high: 1276, published: "1073 ± 203", unit: "mL/min", ...EISERT },
  { id: "P-child-6", subject: "child-six", what: "arterial pCO2 at 8 mL/kg and the rate by size", low: 35, high: 45, published: "35–45", unit: "mmHg", source: "Normal range of an anesthetized patient; teaching assumption", seen: "from memory" },
  { id: "P-child-7", subject: "child-six", what: "mixed venous saturation", low: 65, high: 85, published: "65–85", unit: "%", source: "Normal range; teaching assumption", seen: "from memory" },
  { id: "P-child-8", subject: "child-six", what: "blood volume by weight", low: 72, high: 88, published: "80", unit: "mL/kg", ...VOLUME },
];

import type { PublishedPoint } from "./PublishedPoint.ts";

const BERLIN = {
  source: "ARDS Definition Task Force, JAMA 2012;307:2526, severe; 40 is ours",
  seen: "merckmanuals.com (berlin-definition-of-ards), 2026-11-25",
};
const ABRAMS = {
  source: "Abrams, Extracorporeal Life Support for Adults 2015, suggested for ECMO: <80; 40 is ours",
  seen: "abstract only, distantreader.org cord-0036805-l8m2eixi, 2026-11-25",
};
const NUCKTON = {
  source: "Nuckton, N Engl J Med 2002;346:1281 (179 patients)",
  seen: "abstract only, scilit.net/publications/19fe219621b2c145b13304e96e2c1f24, 2026-11-25",
};
const KALLET = {
  source: "Kallet, Respir Care 2014;59:1611 (126 patients, survivors at baseline)",
  seen: "abstract only, PMID 24381187 in a public abstract file, 2026-11-25",
};
const BRIEF = {
  source: "Usual values of severe ARDS",
  seen: "textbook value, not opened (named in the brief)",
};
const COHORT = {
  source: "242 patients with pulmonary hypertension, ERJ Open Res, table 1: median (min–max); range is ours",
  seen: "openres.ersjournals.com/highwire/markup/17498, 2026-11-25",
};
const ESC_2022 = {
  source: "7th World Symposium, precapillary: wedge ≤15, PVR >2 WU",
  seen: "abstract only, discovery.researcher.life/topic/26871761, 2026-11-25",
};
const VASOPLEGIA = {
  source: "Vasoplegia after bypass: CI >2.2, SVR <800; the other limit is ours",
  seen: "pmc.ncbi.nlm.nih.gov/articles/PMC7001322, 2026-11-25",
};
const TERMEDIA = {
  source:
    "Vasoplegic or septic shock, Kardiochir Torakochir Pol 2013;10:14: MAP <70, CVP >10; the other limit is ours",
  seen: "termedia.pl (Vasoplegic-versus-septic-shock), 2026-11-25",
};
const ORACLE = {
  source: "Hyperdynamic septic shock after filling",
  seen: "droracle.ai/articles/694191, 2026-11-25",
};
const PROTOCOL = {
  source: "Catheter-based protocol in early sepsis, Crit Care Res Pract 2012:161879, table 1",
  seen: "hindawi.com/journals/ccrp/2012/161879/tab1, 2026-11-25",
};

/** The lung and the vessels. */
// oxfmt-ignore
export const CONDITIONS_3: readonly PublishedPoint[] = [
  { id: "C-ards-1", subject: "ards", what: "arterial pO2 per FiO2, severe, PEEP ≥5", low: 40, high: 100, published: "≤100", unit: "mmHg", ...BERLIN },
  { id: "C-ards-2", subject: "ards", what: "arterial pO2 per FiO2 when ECMO is considered", low: 40, high: 80, published: "<80", unit: "mmHg", ...ABRAMS },
  { id: "C-ards-3", subject: "ards", what: "dead space of tidal volume, all", low: 49, high: 67, published: "0.58 ± 0.09", unit: "%", ...NUCKTON },
  { id: "C-ards-4", subject: "ards", what: "dead space of tidal volume, who died", low: 53, high: 73, published: "0.63 ± 0.10", unit: "%", ...NUCKTON },
  { id: "C-ards-5", subject: "ards", what: "dead space of tidal volume, survivors", low: 45, high: 67, published: "0.56 ± 0.11", unit: "%", ...KALLET },
  { id: "C-ards-6", subject: "ards", what: "shunt of cardiac output", low: 30, high: 50, published: "30–50", unit: "%", ...BRIEF },
  { id: "C-ards-7", subject: "ards", what: "compliance of the respiratory system", low: 30, high: 40, published: "30–40", unit: "mL/cmH2O", ...BRIEF },
  { id: "C-pulmonaryHypertension-1", subject: "pulmonaryHypertension", what: "mean pulmonary arterial pressure", low: 35, high: 60, published: "47 (14–74)", unit: "mmHg", ...COHORT },
  { id: "C-pulmonaryHypertension-2", subject: "pulmonaryHypertension", what: "pulmonary vascular resistance", low: 400, high: 900, published: "561 (84–2400)", unit: "dyn·s/cm5", ...COHORT },
  { id: "C-pulmonaryHypertension-3", subject: "pulmonaryHypertension", what: "right atrial pressure", low: 6, high: 15, published: "10.0 (1–34)", unit: "mmHg", ...COHORT },
  { id: "C-pulmonaryHypertension-4", subject: "pulmonaryHypertension", what: "cardiac index", low: 2, high: 3.2, published: "2.6 (1.2–6.0)", unit: "L/min/m²", ...COHORT },
  { id: "C-pulmonaryHypertension-5", subject: "pulmonaryHypertension", what: "mixed venous saturation", low: 58, high: 72, published: "65 (35–86)", unit: "%", ...COHORT },
  { id: "C-pulmonaryHypertension-6", subject: "pulmonaryHypertension", what: "wedge pressure, precapillary (4 is ours)", low: 4, high: 15, published: "≤15", unit: "mmHg", ...ESC_2022 },
  { id: "C-sepsis-1", subject: "sepsis", what: "systemic vascular resistance", low: 300, high: 800, published: "<800", unit: "dyn·s/cm5", ...VASOPLEGIA },
  { id: "C-sepsis-2", subject: "sepsis", what: "cardiac index, vasoplegia after bypass", low: 2.2, high: 6, published: ">2.2", unit: "L/min/m²", ...VASOPLEGIA },
  { id: "C-sepsis-3", subject: "sepsis", what: "cardiac index, hyperdynamic, after filling", low: 4.5, high: 6, published: ">4.5–6.0", unit: "L/min/m²", ...ORACLE },
  { id: "C-sepsis-4", subject: "sepsis", what: "mean arterial pressure without vasopressor", low: 40, high: 70, published: "<70", unit: "mmHg", ...TERMEDIA },
  { id: "C-sepsis-5", subject: "sepsis", what: "heart rate", low: 93, high: 127, published: "110 ± 17", unit: "1/min", ...PROTOCOL },
  { id: "C-sepsis-6", subject: "sepsis", what: "central venous pressure, ventilated, filled", low: 8, high: 18, published: "13 ± 5", unit: "mmHg", ...PROTOCOL },
  { id: "C-sepsis-7", subject: "sepsis", what: "lactate", low: 1.4, high: 5.4, published: "2.4 (1.4–4.3); 3.5 (2.7–5.4)", unit: "mmol/L", ...PROTOCOL },
];

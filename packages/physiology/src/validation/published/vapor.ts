import type { PublishedPoint } from "./PublishedPoint.ts";

const BRAIN = {
  source:
    "Isoflurane and the brain's flow and uptake, Eur J Anaesthesiol (10 of 20 patients, 1.5 MAC); ±10 points is ours",
  seen: "abstract only, core-prod.cambridgecore.org (sevoflurane, a comparison with isoflurane), 2026-11-26",
};
const CRANIOTOMY = {
  source: "Isoflurane 0.75 → 1.5 % with nitrous oxide during craniotomy (7 patients); ±10 points is ours",
  seen: "abstract only, scilit.net/publications/cee243ce96d2018b3cc22d6ca36784fc, 2026-11-26",
};
const NEWBERG = {
  source: "Newberg, Anesthesiology 1984;60:541 (12 dogs, 2.5–2.9 % to 50 and 40 mmHg)",
  seen: "abstract only, PubMed 6731908, 2026-11-26",
};
const WASHOUT = {
  source:
    "Washin and washout of isoflurane on bypass, Can J Anaesth 1988 (14 patients, 1 %); ±10 points is ours",
  seen: "abstract only, PubMed 3203453, 2026-11-26",
};
const BURSTS = {
  source:
    "Isoflurane and burst suppression on bypass, Clin Pharmacol Ther Sep 1986 (10 patients, 1.5–3 %, 26 °C)",
  seen: "abstract only, metajournal.com, 2026-11-26",
};
const WASHIN = {
  source:
    "Yasuda, Anesth Analg 1991;72:316 and Anesthesiology 1991;74:489 (volunteers, normally ventilated); ±0.05 is ours",
  seen: "from memory",
};

/** A volatile agent in brain, vessels and oxygenator, found before the constants of its action were set. */
// oxfmt-ignore
export const VAPOR: readonly PublishedPoint[] = [
  { id: "V-vapor-1", subject: "adult-man", what: "fall of the brain's oxygen uptake, 1.5 MAC beside intravenous anesthesia", low: 28, high: 48, published: "38", unit: "%", ...BRAIN },
  { id: "V-vapor-2", subject: "adult-man", what: "rise of the brain's flow, 1.5 MAC beside intravenous anesthesia", low: 15, high: 35, published: "25", unit: "%", ...BRAIN },
  { id: "V-vapor-3", subject: "adult-man", what: "fall of the brain's oxygen uptake, 0.75 to 1.5 %", low: 11, high: 31, published: "21 (2.4 → 1.9 mL/min/100 g)", unit: "%", ...CRANIOTOMY },
  { id: "V-vapor-4", subject: "adult-man", what: "change of the brain's flow, 0.75 to 1.5 %", low: -10, high: 10, published: "no change", unit: "%", ...CRANIOTOMY },
  { id: "V-vapor-5", subject: "adult-man", what: "fall of systemic resistance, 2.7 % alveolar", low: 27, high: 43, published: "27–43", unit: "%", ...NEWBERG },
  { id: "V-vapor-6", subject: "cpb", what: "fall of the arterial concentration 2 min after 1 % is turned off", low: 50, high: 70, published: "at least 50", unit: "%", ...WASHOUT },
  { id: "V-vapor-7", subject: "cpb", what: "fall of the arterial concentration 15 min after 1 % is turned off", low: 65, high: 85, published: "75", unit: "%", ...WASHOUT },
  { id: "V-vapor-8", subject: "cpb", what: "arterial vapor of 100 mL of blood, per % in the gas, 30 min at 26 °C", low: 0.33, high: 0.39, published: "0.50 at 1.5 % to 1.16 at 3 %", unit: "mL/%", ...BURSTS },
  { id: "V-vapor-9", subject: "adult-man", what: "alveolar over inspired isoflurane after 30 min", low: 0.68, high: 0.78, published: "0.73 ± 0.03", unit: "1", ...WASHIN },
  { id: "V-vapor-10", subject: "adult-man", what: "alveolar over inspired sevoflurane after 30 min", low: 0.8, high: 0.9, published: "0.85 ± 0.02", unit: "1", ...WASHIN },
  { id: "V-vapor-11", subject: "adult-man", what: "alveolar over inspired desflurane after 30 min", low: 0.85, high: 0.95, published: "0.90 ± 0.01", unit: "1", ...WASHIN },
];

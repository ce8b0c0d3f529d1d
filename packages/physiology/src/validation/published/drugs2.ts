import type { PublishedPoint } from "./PublishedPoint.ts";

const on = "2026-11-26";
const SHAPIRA = {
  source:
    "Shapira, Ann Thorac Surg (26 patients after bypass): ionized 3.6 mg/dL, 5.4 at 1 min, 4.7 at 6 min",
  seen: `abstract only, mayoclinic.pure.elsevier.com, ${on}`,
};
const CONCENTRATED = {
  source:
    "20 mmol of potassium chloride in 1 h, J Clin Pharmacol 1994;34:1077 (40 patients): 2.9 mmol/L, peak 3.5, 3.2 an hour later",
  seen: `abstract only, PubMed 7876399, ${on}`,
};
const MANNITOL = {
  source: "Mannitol label, clinical pharmacology",
  seen: `pfizermedicalinformation.com/mannitol/clinical-pharmacology, ${on}`,
};
const FUROSEMIDE = {
  source: "Furosemide label; shares that count as onset and as ended are ours",
  seen: `as quoted by droracle.ai/articles/866982, ${on}`,
};
const KATOH = {
  source: "Katoh, Anesthesiology 1998;88:18 (92 patients, sevoflurane); ±8 points are ours",
  seen: `abstract only, PubMed 9447851, ${on}`,
};
const SHEKAR = {
  source:
    "Fentanyl in adult ECMO circuits (4), core.ac.uk 95101235, and Shekar, Crit Care 2012;16:R194; ±7 points are ours",
  seen: `abstracts only, ${on}`,
};
const ROCURONIUM = {
  source: "Rocuronium label (142 adults, 0.6 mg/kg)",
  seen: `duration as quoted by droracle.ai/articles/283910, onset from memory, ${on}`,
};
const TRANEXAMIC = {
  source: "Grassin-Delyle, tranexamic acid on bypass (61 patients, NCT00809393)",
  seen: `abstract only, discovery.researcher.life, ${on}`,
};

/** Drugs of blood, kidneys, nerves and clotting, found before the constants of their actions were set. */
// oxfmt-ignore
export const DRUGS_2: readonly PublishedPoint[] = [
  { id: "V-drug-calcium-1", subject: "adult-man", what: "share of the rise of ionized calcium 1 min after calcium chloride that is left at 6 min", low: 46, high: 76, published: "61", unit: "%", ...SHAPIRA },
  { id: "V-drug-calcium-2", subject: "adult-man", what: "rise of mean pressure 3 min after calcium chloride 5 mg/kg", low: 2, high: 10, published: "8, placebo 2", unit: "mmHg", source: "Royster, Anesth Analg 1992;74 (40 patients after bypass)", seen: `abstract only, journals.lww.com, ${on}` },
  { id: "V-drug-potassium-1", subject: "adult-man", what: "rise of potassium as 20 mmol in 1 h end", low: 0.2, high: 0.8, published: "0.5 ± 0.3; 0.6", unit: "mmol/L", source: "Hamill, Crit Care Med 1991 (48 patients)", seen: `abstract only, journals.lww.com, ${on}` },
  { id: "V-drug-potassium-2", subject: "adult-man", what: "rise of potassium an hour later", low: 0, high: 0.4, published: "0.3", unit: "mmol/L", ...CONCENTRATED },
  { id: "V-drug-bicarbonate-1", subject: "adult-man", what: "rise of pH 30 min after 2 mmol/kg of bicarbonate", low: 0.05, high: 0.15, published: "0.1", unit: "1", source: "CHEO outreach manual; ±0.05 is ours", seen: `outreach.cheo.on.ca/manual/1407, ${on}` },
  { id: "V-drug-insulin-1", subject: "adult-man", what: "fall of potassium 1 h after insulin 10 U", low: 0.5, high: 1.11, published: "0.78–1.11; 0.5–1.0", unit: "mmol/L", source: "Insulin in hyperkalemia (patients with renal failure)", seen: `droracle.ai/articles/275038 and 641131, ${on}` },
  { id: "V-drug-insulin-2", subject: "adult-man", what: "hours until a quarter of the greatest fall is left", low: 2.5, high: 6, published: "lasts 4–6", unit: "h", source: "Insulin in hyperkalemia; the quarter is ours", seen: `droracle.ai/articles/641131, ${on}` },
  { id: "V-drug-mannitol-1", subject: "adult-man", what: "share of mannitol 50 g that is left after 3 h", low: 10, high: 45, published: "80 excreted in 3 h; half-life 0.5–2.5 h", unit: "%", ...MANNITOL },
  { id: "V-drug-mannitol-2", subject: "adult-man", what: "urine of the first hour after mannitol 50 g", low: 200, high: 700, published: "100–500 mL/h maintained", unit: "mL", source: "Mannitol, to promote diuresis; range ours", seen: `glowm.com/resources/glowm/cd/pages/drugs/m004.html, ${on}` },
  { id: "V-drug-furosemide-1", subject: "adult-man", what: "minutes to twice the urine, furosemide 40 mg", low: 0.5, high: 5, published: "within 5", unit: "min", ...FUROSEMIDE },
  { id: "V-drug-furosemide-2", subject: "adult-man", what: "minutes to the peak", low: 8, high: 30, published: "within the first half hour", unit: "min", ...FUROSEMIDE },
  { id: "V-drug-furosemide-3", subject: "adult-man", what: "share of the peak left at 2 h", low: 5, high: 45, published: "lasts about 2 h", unit: "%", ...FUROSEMIDE },
  { id: "V-drug-propofol-1", subject: "cpb", what: "fall of systemic resistance 10 min after propofol 2 mg/kg", low: 5, high: 30, published: "lower than without, at 10, 15 and 20 min", unit: "%", source: "Propofol on bypass, Acta Anaesthesiol Scand 1993;37:498 (20 patients); size not in the abstract, range ours", seen: `abstract only, ${on}` },
  { id: "V-drug-propofol-2", subject: "ecmo", what: "loss of a bolus to the circuit in 30 min", low: 60, high: 80, published: "up to 70", unit: "%", source: "Propofol in ex vivo ECMO circuits, J Extra Corpor Technol 2023;55:194; ±10 points are ours", seen: `search excerpt of the full text, ject.edpsciences.org, ${on}` },
  { id: "V-drug-fentanyl-1", subject: "adult-man", what: "fall of what else is needed at 3 ng/mL", low: 51, high: 67, published: "59", unit: "%", ...KATOH },
  { id: "V-drug-fentanyl-2", subject: "adult-man", what: "fall of what else is needed at 10 ng/mL", low: 68, high: 84, published: "76", unit: "%", ...KATOH },
  { id: "V-drug-fentanyl-3", subject: "ecmo", what: "loss to the circuit in 1 h", low: 60, high: 74, published: "67", unit: "%", ...SHEKAR },
  { id: "V-drug-fentanyl-4", subject: "ecmo", what: "loss to the circuit in 24 h", low: 90, high: 100, published: "96–97", unit: "%", ...SHEKAR },
  { id: "V-drug-rocuronium-1", subject: "adult-man", what: "minutes to 95 % of block, rocuronium 0.6 mg/kg", low: 0.6, high: 3, published: "1.8 (0.6–13) to the greatest", unit: "min", ...ROCURONIUM },
  { id: "V-drug-rocuronium-2", subject: "adult-man", what: "minutes until a quarter is back, rocuronium 0.6 mg/kg", low: 20, high: 45, published: "31 (15–85)", unit: "min", ...ROCURONIUM },
  { id: "V-drug-methylprednisolone-1", subject: "adult-man", what: "half-life", low: 1.8, high: 3.5, published: "1.8–5.2 (label), 2.5–3 usual", unit: "h", source: "Methylprednisolone, pharmacokinetics", seen: "from memory" },
  { id: "V-drug-tranexamicAcid-1", subject: "cpb", what: "plasma 1 h after 30 mg/kg, 16 mg/kg/h and 2 mg/kg in the prime", low: 114, high: 209, published: "114–209", unit: "mg/L", ...TRANEXAMIC },
  { id: "V-drug-tranexamicAcid-2", subject: "cpb", what: "plasma 1 h after 10 mg/kg, 1 mg/kg/h and 1 mg/kg in the prime", low: 28, high: 55, published: "28–55", unit: "mg/L", ...TRANEXAMIC },
  { id: "V-drug-bivalirudin-1", subject: "adult-man", what: "half-life", low: 20, high: 30, published: "25", unit: "min", source: "Bivalirudin label", seen: `as quoted by droracle.ai/articles/337114, ${on}` },
  { id: "V-drug-bivalirudin-2", subject: "adult-man", what: "plasma after 1 mg/kg and 4 h of 2.5 mg/kg/h", low: 10.6, high: 14, published: "12.3 ± 1.7", unit: "mg/L", source: "Bivalirudin label, 2000", seen: "from memory" },
  { id: "V-drug-argatroban-1", subject: "adult-man", what: "terminal half-life", low: 39, high: 51, published: "39–51", unit: "min", source: "Argatroban, drugs.com monograph", seen: `drugs.com/ppa/argatroban.html, ${on}` },
  { id: "V-drug-antithrombin-1", subject: "adult-man", what: "rise of activity 20 min after 50 IU/kg", low: 50, high: 110, published: "1.4 %/(IU/kg), 1–2.2", unit: "%", source: "Thrombate III label; range ours", seen: "from memory" },
  { id: "V-drug-lidocaine-1", subject: "adult-man", what: "plasma lidocaine 10 min after 1.5 mg/kg", low: 1, high: 4, published: "1.5–5 is therapeutic; falls below it in 10–20 min", unit: "mg/L", source: "Lidocaine, textbook; range ours", seen: "from memory" },
];

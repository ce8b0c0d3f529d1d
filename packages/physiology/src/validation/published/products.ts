import type { PublishedPoint } from "./PublishedPoint.ts";

const on = "2026-11-26";
const MIXED = {
  source:
    "Fresh frozen plasma mixed with heparinized blood in vitro, J Clin Anesth 2012: ionized calcium 1.23, 0.81, 0.54, 0.34 mmol/L at 0, 5, 10, 15 %; ±7 points are ours",
  seen: `abstract only, as quoted by a search, ${on}`,
};
const DENLINGER = {
  source:
    "Denlinger, Br J Anaesth 1976;48:995 (anesthetized patients, citrated whole blood for 5 min): −14, −31, −41 %; ±8 points are ours",
  seen: `abstract only, mendeley.com, ${on}`,
};
const CLEARED = {
  source: "Zheng, PLoS One 2013;8:e65992 (687 ± 354 and 648 ± 347); Kramer, Crit Care Med 2003;31:2450 (710)",
  seen: `abstracts only, pmc.ncbi.nlm.nih.gov/articles/PMC3688847 and go.drugbank.com/articles/A19414, ${on}`,
};
const FAILED = {
  source:
    "Kramer, Crit Care Med 2003;31:2450 (340 with cirrhosis); Thanapongsatorn, Sci Rep 2022;12:1815 (153 ± 51 and 196 ± 174 in liver failure)",
  seen: `abstracts only, go.drugbank.com/articles/A19414 and PMC8810887, ${on}`,
};
const STORED = {
  source:
    "AABB Technical Manual, red cells in additive solution: 50 mmol/L and pH 6.5–6.6 at day 42, 2,3-DPG below 5 %; about 1 mmol/L of potassium more each day; ranges ours",
  seen: `from memory, ${on}`,
};
const TRANSFUSED = {
  source: "Signa Vitae 2011 (46 patients, 354 units of 16 days); range ours",
  seen: `abstract only, signavitae.com, ${on}`,
};
const ALBUMIN = {
  source: "20 % albumin 3 mL/kg in 30 min (12 volunteers, awake), Intensive Care Med Exp 2022;10:31",
  seen: `abstract only, icm-experimental.springeropen.com, ${on}`,
};
const CHOWDARY = {
  source:
    "Chowdary, Br J Haematol 2004;125:69 (22 patients): factors II to XI by 8–16 IU/dL, fibrinogen by 0.4 g/L",
  seen: `abstract only, PubMed 15015971, ${on}`,
};
const FLEWELLEN = {
  source: "Flewellen, Anesthesiology 1983;59:275 (12 volunteers): 75 %, 3.6–4.2 µg/mL, half-life 12.1 h",
  seen: `abstract only, scilit.com, ${on}`,
};

/** Blood products, fluids and citrate, found before any constant was set. */
// oxfmt-ignore
export const PRODUCTS_PUBLISHED: readonly PublishedPoint[] = [
  { id: "V-product-mixture-1", subject: "adult-man", what: "ionized calcium of blood with 5 % of plasma, of that without", low: 59, high: 73, published: "66", unit: "%", ...MIXED },
  { id: "V-product-mixture-2", subject: "adult-man", what: "with 10 % of plasma", low: 37, high: 51, published: "44", unit: "%", ...MIXED },
  { id: "V-product-mixture-3", subject: "adult-man", what: "with 15 % of plasma", low: 21, high: 35, published: "28", unit: "%", ...MIXED },
  { id: "V-product-citrate-1", subject: "adult-man", what: "fall of ionized calcium in 5 min of whole blood, 50 mL/70 kg/min", low: 6, high: 22, published: "14", unit: "%", ...DENLINGER },
  { id: "V-product-citrate-2", subject: "adult-man", what: "fall at 100 mL/70 kg/min", low: 23, high: 39, published: "31", unit: "%", ...DENLINGER },
  { id: "V-product-citrate-3", subject: "adult-man", what: "fall at 150 mL/70 kg/min", low: 33, high: 49, published: "41", unit: "%", ...DENLINGER },
  { id: "V-product-citrate-4", subject: "adult-man", what: "ionized calcium 15 min after the last, of that before", low: 88, high: 105, published: "returned rapidly to control", unit: "%", ...DENLINGER, source: "Denlinger, Br J Anaesth 1976;48:995; 15 min and range are ours" },
  { id: "V-product-citrate-5", subject: "adult-man", what: "change of total calcium of plasma in 5 min at 150 mL/70 kg/min", low: -8, high: 8, published: "not significant", unit: "%", ...DENLINGER, source: "Denlinger, Br J Anaesth 1976;48:995; range ours" },
  { id: "V-product-citrate-6", subject: "adult-man", what: "clearance of citrate from arterial plasma", low: 500, high: 900, published: "648, 687, 710", unit: "mL/min", ...CLEARED },
  { id: "V-product-citrate-7", subject: "adult-man", what: "clearance as the liver fails", low: 100, high: 350, published: "340; 153, 196", unit: "mL/min", ...FAILED },
  { id: "V-product-redCells-1", subject: "adult-man", what: "potassium of the supernatant at day 7", low: 6, high: 18, published: "about 1 a day", unit: "mmol/L", ...STORED },
  { id: "V-product-redCells-2", subject: "adult-man", what: "potassium of the supernatant at day 21", low: 20, high: 38, published: "about 1 a day", unit: "mmol/L", ...STORED },
  { id: "V-product-redCells-3", subject: "adult-man", what: "potassium of the supernatant at day 42", low: 45, high: 60, published: "50", unit: "mmol/L", ...STORED },
  { id: "V-product-redCells-4", subject: "adult-man", what: "pH of the unit at day 42, at 37 °C as it is mixed", low: 6.3, high: 6.75, published: "6.5–6.6", unit: "[pH]", ...STORED },
  { id: "V-product-redCells-5", subject: "adult-man", what: "2,3-DPG at day 42, of normal", low: 0, high: 5, published: "below 5", unit: "%", ...STORED },
  { id: "V-product-redCells-6", subject: "adult-man", what: "hemolysis at day 35", low: 0.4, high: 0.8, published: "0.66", unit: "%", source: "Red cells in SAG-M (30 units); at most 0.8 is the European limit", seen: `abstract only, PubMed 3922038; limit from memory, ${on}` },
  { id: "V-product-redCells-7", subject: "adult-man", what: "rise of hemoglobin 15 min after a unit", low: 0.6, high: 1.4, published: "about 1", unit: "g/dL", source: "One unit of 300 mL in an adult who does not bleed; range ours", seen: `medicalalgorithms.com and droracle.ai/articles/539670, ${on}` },
  { id: "V-product-redCells-8", subject: "child-six", what: "largest rise of potassium as 5 mL/kg of red cells of day 14 run in within 5 min", low: 0, high: 0.8, published: "at most 0.8", unit: "mmol/L", source: "Parshuram, Pediatr Crit Care Med 2003 (28 children; six with 5 mL/kg and more in less than 10 min)", seen: `abstract only, paperexplained.cn; journal and year from memory, ${on}` },
  { id: "V-product-redCells-9", subject: "adult-man", what: "potassium of arterial blood as the heart stops, units of day 42 at 500 mL/min in hemorrhage", low: 5.9, high: 9.2, published: "7.2 ± 1.4 (5.9–9.2)", unit: "mmol/L", source: "Smith, Anesth Analg 2008;106:1062 (16 arrests in rapid transfusion); course ours", seen: `abstract only, journals.lww.com, ${on}` },
  { id: "V-product-redCells-10", subject: "adult-man", what: "potassium at the end of five units of day 21 at 0.4 mL/kg/min", low: 4.9, high: 5.5, published: "5.2 ± 0.3, 4.3 ± 0.2 in slow transfusion", unit: "mmol/L", source: "Linko, Acta Anaesthesiol Scand 1986;30:139 (11 patients, over 5 units at over 0.3 mL/kg/min); age and rate ours", seen: `abstract only, PubMed 3705900, ${on}` },
  { id: "V-product-redCells-11", subject: "adult-man", what: "rise of potassium 20 min after a unit of day 16 began", low: 0, high: 0.15, published: "0.07", unit: "mmol/L", ...TRANSFUSED },
  { id: "V-product-redCells-12", subject: "adult-man", what: "rise of lactate with it", low: 0, high: 0.3, published: "0.13", unit: "mmol/L", ...TRANSFUSED },
  { id: "V-product-plasma-1", subject: "adult-man", what: "rise of clotting factors, half of normal before, with 12.2 mL/kg of plasma", low: 8, high: 16, published: "8–16", unit: "%", ...CHOWDARY },
  { id: "V-product-plasma-2", subject: "adult-man", what: "rise of fibrinogen, 1 g/L before, with it", low: 0.2, high: 0.6, published: "0.4", unit: "g/L", ...CHOWDARY, source: `${CHOWDARY.source}; ±0.2 is ours` },
  { id: "V-product-cryoprecipitate-1", subject: "adult-man", what: "rise of fibrinogen with a pool of ten", low: 0.5, high: 1, published: "0.8; 0.06 a unit in trauma", unit: "g/L", source: "8 mg/dL a unit: accessmedicine.mhmedical.com; Nascimento 2012 (8.7 units by 0.55 ± 0.24 g/L); range ours", seen: `abstracts only, ${on}` },
  { id: "V-product-platelets-1", subject: "adult-man", what: "rise of platelets 15 min after an apheresis unit", low: 25, high: 60, published: "30–60", unit: "10*9/L", source: "An apheresis unit of 3·10¹¹ and more in an adult; 25 is ours", seen: `webpath.med.utah.edu/TUTORIAL/BLDBANK/BBPROD.html, ${on}` },
  { id: "V-product-albumin-1", subject: "adult-man", what: "largest expansion of plasma by 20 % albumin, against a course without it", low: 9.6, high: 22.6, published: "16.1 ± 6.5", unit: "%", ...ALBUMIN },
  { id: "V-product-albumin-2", subject: "adult-man", what: "expansion of plasma an hour after 5 % albumin, against a course without it, of the volume given", low: 60, high: 110, published: "93", unit: "%", source: "Haskell, Acta Physiol Scand 1998;164:277 (8 men, 234 mL: plasma 44.3 → 47.2 mL/kg; 75 kg assumed); range ours", seen: `abstract only, ${on}` },
  { id: "V-product-washed-1", subject: "adult-man", what: "hematocrit of washed cells", low: 57.2, high: 67.5, published: "63.5 (57.2–67.5)", unit: "%", source: "Vieira, Hematol Transfus Cell Ther 2021;43:1 (12 patients)", seen: `abstract only, scribd.com/document/506099453, ${on}` },
  { id: "V-product-washed-2", subject: "adult-man", what: "potassium that washing removes from blood of a hematocrit of 15 %", low: 95, high: 100, published: "above 95", unit: "%", source: "Four devices, 130 patients (autoLog, XTRA, Elite, CATSmart)", seen: `abstract only, discovery.researcher.life, ${on}` },
  { id: "V-product-dantrolene-1", subject: "adult-man", what: "dantrolene 3 h after 2.4 mg/kg", low: 3, high: 4.8, published: "4.2, then 3.6", unit: "mg/L", ...FLEWELLEN, source: `${FLEWELLEN.source}; range ours` },
  { id: "V-product-dantrolene-2", subject: "adult-man", what: "what it takes of the muscle's work then", low: 60, high: 85, published: "75", unit: "%", ...FLEWELLEN, source: `${FLEWELLEN.source}; ±12 points are ours` },
];

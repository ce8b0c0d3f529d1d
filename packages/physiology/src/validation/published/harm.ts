import type { PublishedPoint } from "./PublishedPoint.ts";

const ARREST = {
  source:
    "J. N. McCullough et al., Ann Thorac Surg 67:1895, 1999, 95 % intervals; at 37 °C the assumption of the source, ±0.5 min is ours",
  seen: "physiology.md §3.3, from aneskey.com “Surgery of the Aortic Arch”",
};
const JONES = {
  source: "T. H. Jones et al., J Neurosurg 54:773, 1981 (awake monkeys)",
  seen: "abstract only, PubMed 7241187, 2026-11-26",
};
const AIR = {
  source:
    "Air into the internal carotid artery of rabbits, 50 to 150 µL/kg (5 each); limits of “minimal” and “marked” are ours",
  seen: "abstract only, a copy of KISTI full text 175858735, 2026-11-26",
};
const MUKAIDA = {
  source:
    "H. Mukaida et al., J Thorac Cardiovasc Surg 2021 (112 patients): delivery below 300 mL/min/m² by 1581 in 34.7 min with kidney injury, 632 in 15.3 without; creatinine × 1.5 to 2 taken as 25 to 50 % of filtration lost",
  seen: "abstract only, amsect.org, 2026-11-26",
};
const PETRASEK = {
  source: "P. F. Petrasek et al., J Vasc Surg 19:623, 1994 (rabbits’ hind limbs at body temperature)",
  seen: "abstract only, discovery.ucl.ac.uk/1309671, 2026-11-26",
};
const LIMB = {
  source:
    "A chapter on limb ischemia (CRC Press, doi 10.1201/9781315381770-25): function and fibers by hours",
  seen: "abstract only, taylorfrancis.com, 2026-11-26",
};
const DOGS = {
  source:
    "K. A. Reimer, R. B. Jennings, Lab Invest 40:633, 1979 (dogs, circumflex occluded); ±15 points is ours",
  seen: "abstract only, PubMed 449273, 2026-11-26",
};
const GUYTON = {
  source: "A. C. Guyton, A. W. Lindsey, Circ Res 7:649, 1959 (97 dogs); ±1.5 mmHg is ours",
  seen: "abstract only, scilit.net f4ab097cbcfe37965818dd4e7448ab19, 2026-11-26",
};

/** What organs bear and what becomes of them, found before the constants of harm were set. */
// oxfmt-ignore
export const HARM: readonly PublishedPoint[] = [
  { id: "H-arrest-1", subject: "brain", what: "arrest until 1 % of the brain is injured, 37 °C", low: 4.5, high: 5.5, published: "5", unit: "min", ...ARREST },
  { id: "H-arrest-2", subject: "brain", what: "arrest until 1 % of the brain is injured, 30 °C", low: 8, high: 10, published: "9 (8–10)", unit: "min", ...ARREST },
  { id: "H-arrest-3", subject: "brain", what: "arrest until 1 % of the brain is injured, 25 °C", low: 12, high: 15, published: "14 (12–15)", unit: "min", ...ARREST },
  { id: "H-arrest-4", subject: "brain", what: "arrest until 1 % of the brain is injured, 20 °C", low: 17, high: 24, published: "21 (17–24)", unit: "min", ...ARREST },
  { id: "H-arrest-5", subject: "brain", what: "arrest until 1 % of the brain is injured, 15 °C", low: 25, high: 38, published: "32 (25–38)", unit: "min", ...ARREST },
  { id: "H-flow-1", subject: "brain", what: "highest flow of the brain, awake, that injures in 2.5 h", low: 10, high: 12, published: "10–12 for 2–3 h", unit: "mL/min/100 g", ...JONES },
  { id: "H-flow-2", subject: "brain", what: "highest flow of the brain, awake, that injures in time", low: 17, high: 18, published: "17–18 for good", unit: "mL/min/100 g", ...JONES },
  { id: "H-air-1", subject: "brain", what: "injury of the hemisphere that gets 50 µL/kg of air", low: 0, high: 5, published: "minimally affected", unit: "%", ...AIR },
  { id: "H-air-2", subject: "brain", what: "injury of the hemisphere that gets 150 µL/kg of air", low: 10, high: 60, published: "uniformly impaired, viable for a day", unit: "%", ...AIR },
  { id: "H-kidney-1", subject: "cpb", what: "filtration lost, course of delivery of patients with kidney injury", low: 20, high: 50, published: "AKI", unit: "%", ...MUKAIDA },
  { id: "H-kidney-2", subject: "cpb", what: "filtration lost, course of delivery of patients without", low: 0, high: 20, published: "no AKI", unit: "%", ...MUKAIDA },
  { id: "H-kidney-3", subject: "kidneys", what: "filtration lost 15 days after 90 min without flow", low: 0, high: 25, published: "comparable to no ischemia", unit: "%", source: "Warm ischemia of a single kidney (32 pigs), PubMed 17320697; 25 % is ours", seen: "abstract only, a copy of PubMed 17320697, 2026-11-26" },
  { id: "H-gut-1", subject: "gut", what: "injury left 120 min after 30 min without flow, of that after 30 min", low: -12, high: 25, published: "−5 (excess of lactulose/rhamnose 0.55 ± 0.10 → −0.03 ± 0.06)", unit: "%", source: "D. H. S. M. Schellekens et al., World J Gastroenterol 23:8452, 2017 (human jejunum); the upper limit is ours", seen: "abstract, PMC5752707, 2026-11-26" },
  { id: "H-leg-1", subject: "leg", what: "muscle lost after 5 h without flow", low: 83, high: 100, published: "92 ± 9", unit: "%", ...PETRASEK },
  { id: "H-leg-2", subject: "leg", what: "muscle lost after 1.5 h without flow", low: 0, high: 1, published: "full recovery", unit: "%", ...LIMB },
  { id: "H-leg-3", subject: "leg", what: "muscle lost after 3 h without flow", low: 0.5, high: 25, published: "damage to a minority of fibers, function returns", unit: "%", ...LIMB },
  { id: "H-heart-1", subject: "heart", what: "muscle lost after 20 min warm and clamped", low: 0, high: 2, published: "no infarct", unit: "%", source: "Occlusions of 1 to 120 min (dogs)", seen: "abstract only, scilit.net 92d41fe240886268cd218ff8df18d838, 2026-11-26" },
  { id: "H-heart-2", subject: "heart", what: "muscle lost after 40 min warm and clamped", low: 13, high: 43, published: "28", unit: "%", ...DOGS },
  { id: "H-heart-3", subject: "heart", what: "muscle lost after 3 h warm and clamped", low: 55, high: 85, published: "70", unit: "%", ...DOGS },
  { id: "H-lung-1", subject: "lungs", what: "left atrial pressure above which lungs gain water", low: 22.5, high: 25.5, published: "24", unit: "mmHg", ...GUYTON },
  { id: "H-lung-2", subject: "lungs", what: "left atrial pressure above which lungs gain water, 47 % of the protein", low: 9.5, high: 12.5, published: "11", unit: "mmHg", ...GUYTON },
  { id: "H-lung-3", subject: "lungs", what: "lung water gained in an hour, left atrium 6 mmHg above that", low: 1, high: 5, published: "2.8 (4.0 ± 0.9 → 6.8 ± 1.2), above 25 mmHg", unit: "mL/kg", source: "Congestion and edema (19 dogs), Jpn Circ J 50:433, 1986; their exact pressure is not stated", seen: "abstract only, scilit.com a7b244c076e54abfd8f2256c960554f3, 2026-11-26" },
  { id: "H-lung-4", subject: "lungs", what: "excess of lung water cleared in an hour at a normal pressure", low: 10, high: 20, published: "13 %/h in patients; 18–19 % in the first hour in pigs", unit: "%", source: "L. B. Ware, M. A. Matthay, J Appl Physiol 87:1301, 1999, as told in Am J Respir Crit Care Med 163:1376, 2001; M. García-Delgado et al., Crit Care 14:R36, 2010", seen: "abstracts, atsjournals.org and PMC2887143, 2026-11-26" },
];

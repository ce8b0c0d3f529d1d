import type { PublishedPoint } from "./PublishedPoint.ts";

const CULLIFORD = {
  source:
    "Culliford, Ann Surg 1981;193:105 (28 patients, 300 U/kg, 8,000 U in the prime, cooled); ±20 % is ours",
  seen: "abstract only, bvbvf1.bib-bvb.de (pubmedcentral 1345010), 2026-11-26",
};
const HEMOCHRON = {
  source:
    "ACT machines in children, Thromb Haemost 1995 (heparin in whole blood: ACT = 98·U/mL + 104); ±20 % is ours",
  seen: "abstract only, thieme-connect.de/products/ejournals/abstract/10.1055/s-0038-1649703, 2026-11-26",
};
const KHAN = {
  source: "Khan and Chandler, Artif Organs 2019 (0.62 read as 0.41 U/mL at 228 mg/dL), 0.21 ± 0.07",
  seen: "abstract only, sparrho.com/item/21cd7d5, 2026-11-26",
};
const WANG = {
  source:
    "Wang, J Thorac Cardiovasc Surg 1992;104:1135 (21 patients, aprotinin in vitro); ±10 points is ours",
  seen: "abstract only, PubMed 1383640, 2026-11-26",
};
const KMIECIK = {
  source:
    "Kmiecik, J Extra Corpor Technol 2001;33:100 (one unit of blood, Hemochron Response); ±8 points is ours",
  seen: "abstract only, ject.edpsciences.org/articles/ject/abs/2001/02, 2026-11-26",
};
const AMMAR = {
  source: "Ammar, Anesth Analg 1996;83:1185 (12 volunteers, 5 patients)",
  seen: "abstract only, plateletinhibitors.com/AS25.asp, 2026-11-26",
};
const LOW_DOSE = {
  source: "Low-dose protamine, Am J Hematol 2000;64:112 (28 patients, 3.56 mg/kg); ±10 points is ours",
  seen: "abstract only, scilit.com/publications/8554011c81d60af673380b3123a3d47f, 2026-11-26",
};
const SUMMARIA = {
  source:
    "Platelets and fibrinolysis on bypass (9 patients, 61 → 50 % of the count before); ±10 points is ours",
  seen: "abstract only, scite.ai/authors/louis-summaria, 2026-11-26",
};
const OLSSON = {
  source: "Olsson, Scand Cardiovasc J 2016;50:58 (25 patients, four activators, 48–61 %); ±12 points is ours",
  seen: "abstract only, mendeley.com/catalogue/17e2833e-223a-3b6c-aa4e-abbb53b93f89, 2026-11-26",
};
const RECOVERY = {
  source:
    "Reduced protamine, Scand Cardiovasc J 2019;53:355 (ADP 89 → 54, after 20 min 76 U); ±15 points is ours",
  seen: "abstract only, diva-portal.org diva2:1353380, 2026-11-26",
};
const RETENTION = {
  source:
    "Platelets kept by roller and centrifugal pumps (784 adults, last count on bypass over that before); ±0.05 is ours",
  seen: "abstract only, discovery.researcher.life (extracorporeal circulation time and patient age), 2026-11-26",
};
const CHANDLER = {
  source: "Chandler, J Cardiothorac Vasc Anesth 2010 (9 patients, measured and modeled), 35 ± 7",
  seen: "abstract only, scholars.houstonmethodist.org, 2026-11-26",
};
const LINDEN = {
  source:
    "Linden, Anaesth Intensive Care 2003 (45 patients on bypass: antithrombin to 52, hemoglobin to 55 %); ±0.1 is ours",
  seen: "abstract only, research-repository.rmit.edu.au 27428223, 2026-11-26",
};
const MUEDRA = {
  source: "Muedra, Perfusion 2011;26:487 (149 patients, 96.5 % before)",
  seen: "abstract only, vufind.katalog.k.utb.cz, 2026-11-26",
};
const DIETRICH = {
  source:
    "Dietrich, antithrombin in 41 coronary patients (63 → 84–110 %: 1.29 → 1.72–2.56 s per U/kg, medians)",
  seen: "abstract only, mediatum.ub.tum.de/1211311, 2026-11-26",
};
const JI = {
  source:
    "Ji, Korean J Anesthesiol (138 patients; amplitudes at 10 min that foretell 100·10⁹/L and 1.5 g/L); ±4 and ±2 mm are ours",
  seen: "abstract only, ekja.org/journal/view.php?number=8064, 2026-11-26",
};
const EXTEM = {
  source: "Lang 2005, reference range of EXTEM in whole blood",
  seen: "second hand, sjtrem.biomedcentral.com s13049-021-00867-5 table 1, 2026-11-26",
};
const WALLNER = {
  source:
    "Wallner, Front Physiol 2022;13:852182 (18 volunteers, ROTEM at the blood's temperature); ±20 points is ours",
  seen: "abstract only, frontiersin.org, 2026-11-26",
};
const WARM_PTT = {
  source: "Temperature and aPTT in vitro, Eur J Anaesthesiol (33 and 35 °C); ±8 points is ours",
  seen: "abstract only, cambridgecore.org B76B84C8C7D3CB86B7C46A8074B121FE, 2026-11-26",
};
const SECRETION = {
  source:
    "Secretion of t-PA and PAI-1 during bypass (9 men, six-fold within 5 min, 15-fold 2 h after surgery); ± a third is ours",
  seen: "abstract only, discovery.researcher.life dd9e5d95b4863d9aa33d006a2f0ac9d5, 2026-11-26",
};
const STONE = {
  source: "Stone and Vespe, J Cardiothorac Vasc Anesth 2022 (review); the bounds are ours",
  seen: "abstract only, scholars.mssm.edu, 2026-11-26",
};
const MONOGRAPH = {
  source: "Protamine, monograph: rebound 30 min to 18 h after neutralization",
  seen: "drugs.com/sfx/protamine-side-effects.html, 2026-11-26",
};
const THROMBOPENIC = {
  source:
    "445 patients below 100·10⁹/L after bypass, by fibrinogen 1.70, 2.15, 2.80 g/L (487, 350, 300 mL in 12 h); bounds ours",
  seen: "abstract only, PubMed 28986056, 2026-11-26",
};
const OE = {
  source:
    "Oe, J Thorac Cardiovasc Surg 1996;112:462 (35 patients, 79.6 → 52.7 mmHg, arterial elastance 2.00 → 1.31); ±10 points is ours",
  seen: "abstract only, acnpsearch.tweb-dev.unibo.it/singlejournalindex/19369615, 2026-11-26",
};
const SHAPIRA = {
  source:
    "Shapira, J Thorac Cardiovasc Surg 1982;84:505 (22 patients, in 30 or 60 s: output up, filling unchanged); bounds ours",
  seen: "abstract only, PubMed 7121041, 2026-11-26",
};
const MEESTERS = {
  source:
    "A pharmacokinetic model for protamine, J Cardiothorac Vasc Anesth 2016;30:1190 (62 patients, 0.5 of the heparin given)",
  seen: "abstract only, jcvaonline.com S1053-0770(16)30082-9, 2026-11-26",
};

/** Heparin, its tests and its antidote, platelets, fibrin and lysis, found before the constants of this page were set. */
// oxfmt-ignore
export const HEMOSTASIS: readonly PublishedPoint[] = [
  { id: "V-hemo-1", subject: "adult-man", what: "heparin in plasma 5 min after 300 U/kg, before bypass", low: 3.2, high: 4.8, published: "4", unit: "U/mL", ...CULLIFORD },
  { id: "V-hemo-2", subject: "cpb-adult", what: "heparin in plasma 25 min into bypass after 300 U/kg", low: 2.5, high: 3.7, published: "3.1", unit: "U/mL", ...CULLIFORD },
  { id: "V-hemo-3", subject: "cpb-adult", what: "ACT on bypass, diluted and at 28 °C, over that before", low: 1.1, high: 1.64, published: "674/493 = 1.37", unit: "1", ...CULLIFORD },
  { id: "V-hemo-4", subject: "clotting", what: "rise of the ACT per U/mL of whole blood", low: 78, high: 118, published: "98", unit: "s·mL/U", ...HEMOCHRON },
  { id: "V-hemo-5", subject: "clotting", what: "anti-Xa read too low at 228 mg/dL of free hemoglobin", low: 0.14, high: 0.28, published: "0.21 ± 0.07", unit: "U/mL", ...KHAN },
  { id: "V-hemo-6", subject: "clotting", what: "celite ACT of heparinized blood, rise by aprotinin 80 KIU/mL", low: 37, high: 57, published: "47", unit: "%", ...WANG },
  { id: "V-hemo-7", subject: "clotting", what: "celite ACT of heparinized blood, rise by aprotinin 180 KIU/mL", low: 61, high: 81, published: "71", unit: "%", ...WANG },
  { id: "V-hemo-8", subject: "clotting", what: "kaolin ACT of heparinized blood, rise by aprotinin 180 KIU/mL", low: -10, high: 10, published: "not increased", unit: "%", ...WANG },
  { id: "V-hemo-9", subject: "clotting", what: "ACT at 27 °C, hematocrit 40 %: rise", low: 9, high: 25, published: "130 → 152", unit: "%", ...KMIECIK },
  { id: "V-hemo-10", subject: "clotting", what: "ACT at half of the hematocrit: rise", low: 5, high: 21, published: "130 → 147", unit: "%", ...KMIECIK },
  { id: "V-hemo-11", subject: "clotting", what: "ACT at 27 °C, hematocrit 20 %: rise", low: 0, high: 16, published: "147 → 159", unit: "%", ...KMIECIK },
  { id: "V-hemo-12", subject: "clotting", what: "ACT with 49·10⁹/L platelets, rise (±6 is ours)", low: -5, high: 7, published: "143 ± 8 → 145 ± 9 s", unit: "%", ...AMMAR },
  { id: "V-hemo-13", subject: "clotting", what: "ACT with 12·10⁹/L platelets, rise (±20 is ours)", low: 30, high: 70, published: "191–240 s in four patients with 7–18", unit: "%", ...AMMAR },
  { id: "V-hemo-14", subject: "adult-man", what: "platelets just after 3.56 mg/kg of protamine, of those before", low: 59, high: 79, published: "69", unit: "%", ...LOW_DOSE },
  { id: "V-hemo-15", subject: "adult-man", what: "platelets just after 3 mg/kg of protamine, of those before", low: 72, high: 92, published: "50/61 = 82", unit: "%", ...SUMMARIA },
  { id: "V-hemo-16", subject: "adult-man", what: "platelets' function just after 3 mg/kg of protamine: fall", low: 38, high: 62, published: "about 50", unit: "%", ...OLSSON },
  { id: "V-hemo-17", subject: "adult-man", what: "share of that fall made good 20 min later", low: 48, high: 78, published: "63", unit: "%", ...RECOVERY },
  { id: "V-hemo-18", subject: "cpb-adult", what: "platelets after 90 min with a roller pump, of those before", low: 0.545, high: 0.645, published: "0.595", unit: "1", ...RETENTION },
  { id: "V-hemo-19", subject: "cpb-centrifugal", what: "platelets after 90 min with a centrifugal pump, of those before", low: 0.569, high: 0.669, published: "0.619", unit: "1", ...RETENTION },
  { id: "V-hemo-20", subject: "cpb-adult", what: "fall of fibrinogen by the prime, as of clotting factors", low: 28, high: 42, published: "35 ± 7", unit: "%", ...CHANDLER },
  { id: "V-hemo-21", subject: "cpb-adult", what: "antithrombin over hemoglobin on bypass, each of that before", low: 0.85, high: 1.05, published: "0.52/0.55 = 0.95", unit: "1", ...LINDEN },
  { id: "V-hemo-22", subject: "cpb-adult", what: "antithrombin on bypass", low: 59.7, high: 80, published: "59.7–80.0", unit: "%", ...MUEDRA },
  { id: "V-hemo-23", subject: "clotting", what: "rise of the ACT per heparin, antithrombin 63 → 104 %", low: 33, high: 98, published: "33–98", unit: "%", ...DIETRICH },
  { id: "V-hemo-24", subject: "clotting", what: "firmness at 100·10⁹/L platelets and 2 g/L fibrinogen", low: 38, high: 46, published: "42", unit: "mm", ...JI },
  { id: "V-hemo-25", subject: "clotting", what: "fibrin's firmness at 1.5 g/L", low: 6, high: 10, published: "8", unit: "mm", ...JI },
  { id: "V-hemo-26", subject: "adult-man", what: "firmness at rest", low: 49, high: 71, published: "49–71", unit: "mm", ...EXTEM },
  { id: "V-hemo-27", subject: "adult-man", what: "extrinsic clotting time at rest", low: 42, high: 74, published: "42–74", unit: "s", ...EXTEM },
  { id: "V-hemo-28", subject: "clotting", what: "extrinsic clotting time at 18 °C: rise", low: 78, high: 118, published: "98", unit: "%", ...WALLNER },
  { id: "V-hemo-29", subject: "clotting", what: "intrinsic clotting time without heparin at 33 °C: rise", low: 2, high: 18, published: "10", unit: "%", ...WARM_PTT },
  { id: "V-hemo-30", subject: "cpb-adult", what: "active t-PA 5 min into bypass, of that before", low: 4, high: 8, published: "six-fold", unit: "1", ...SECRETION },
  { id: "V-hemo-31", subject: "fibrinolysis", what: "PAI-1 two hours after 90 min of bypass, of that before", low: 10, high: 20, published: "15-fold", unit: "1", ...SECRETION },
  { id: "V-hemo-32", subject: "heparin", what: "highest heparin in plasma that comes back after full neutralization", low: 0.02, high: 0.3, published: "exceedingly low, in some", unit: "U/mL", ...STONE },
  { id: "V-hemo-33", subject: "heparin", what: "time of it after protamine", low: 0.5, high: 18, published: "0.5–18", unit: "h", ...MONOGRAPH },
  { id: "V-hemo-34", subject: "bleeding", what: "bleeding at 1.70 over that at 2.80 g/L fibrinogen, 85·10⁹/L platelets", low: 1.2, high: 2, published: "487/300 = 1.62", unit: "1", ...THROMBOPENIC },
  { id: "V-hemo-35", subject: "bleeding", what: "bleeding at 2.15 over that at 2.80 g/L fibrinogen, 85·10⁹/L platelets", low: 1, high: 1.4, published: "350/300 = 1.17", unit: "1", ...THROMBOPENIC },
  { id: "V-hemo-36", subject: "adult-man", what: "fall of mean pressure, protamine injected fast", low: 24, high: 44, published: "34", unit: "%", ...OE },
  { id: "V-hemo-37", subject: "adult-man", what: "fall of systemic resistance, protamine injected fast", low: 25, high: 45, published: "35 (arterial elastance)", unit: "%", ...OE },
  { id: "V-hemo-38", subject: "adult-man", what: "change of output, protamine injected fast", low: 0, high: 30, published: "up", unit: "%", ...SHAPIRA },
  { id: "V-hemo-39", subject: "adult-man", what: "change of left atrial pressure, protamine injected fast", low: -3, high: 3, published: "unchanged", unit: "mmHg", ...SHAPIRA },
  { id: "V-hemo-40", subject: "cpb-adult", what: "ACT after protamine at half of the heparin given, less that before surgery", low: -9, high: 21, published: "6 ± 15", unit: "s", ...MEESTERS },
];

import type { PublishedPoint } from "./PublishedPoint.ts";

const on = "2026-11-26";
const REPLACE = {
  source: "Lincoff, REPLACE-1, Am J Cardiol 2004;93:1092 (532 patients, median 359 s); ±15 % is ours",
  seen: `abstract only, doi 10.1016/j.amjcard.2004.01.033, ${on}`,
};
const EVOLUTION_OFF = {
  source: "Koster, EVOLUTION OFF, Anesth Analg 2006;103:540 (concentrations of four patients)",
  seen: `abstract only, PubMed 16931658, ${on}`,
};
const WALKER = {
  source: "Walker, ASAIO J 2019;65:134 (14 adults, 0.15 mg/kg/h to the target); 1.5–2.5 times 32 s is ours",
  seen: `abstract only, doi 10.1097/MAT.0000000000000780, ${on}`,
};
const TIAN = {
  source: "Tian, Chin J Cardiol 2013;41:480 (150 patients, 200 µg/kg and 350 µg/kg/h)",
  seen: `abstract only, wprim.whocc.org.cn 261528, ${on}`,
};
const FRANCIS = {
  source: "Francis and Hursting, Blood Coagul Fibrinolysis 2005 (plasma, 21 reagents)",
  seen: `abstract only, PubMed 15870544, ${on}`,
};
const PICETTI = {
  source: "Picetti, Blood Coagul Fibrinolysis 2019 (21 studies in vitro); the shares are ours",
  seen: `abstract only, PMC6365258, ${on}`,
};
const SOLOMON = {
  source: "Solomon, Br J Anaesth 2010;104:555 (39 patients bleeding after bypass, 6.5 g, 1.9 → 3.6 g/L)",
  seen: `abstract only, PMC2855672, ${on}`,
};
const OSTERMANN = {
  source: "Ostermann, Thromb Haemost 2007 (15 volunteers, 50 IU/kg): II 122, VII 62, IX 73, X 158 % at 5 min",
  seen: `abstract only, doi 10.1160/TH07-05-0367, ${on}`,
};
const UFH_ECMO = {
  source:
    "Heparin in adults on ECMO, Crit Care Res Pract 2021 (129 samples, 800 IU/h, medians and quartiles)",
  seen: `table 1 only, hindawi.com/journals/ccrp/2021/5579936, ${on}`,
};
const NEONATES = {
  source: "Heparin in 12 neonates on venoarterial ECMO, 42.2 ± 10.9 U/kg/h (55 samples)",
  seen: `abstract only, discovery.researcher.life 8614ac5b4c3e39adadcc5876bb069b3a, ${on}`,
};

/** Drugs that act on clotting, and heparin and protamine as infusions, found before the constants of their actions were set. */
// oxfmt-ignore
export const CLOTTING_DRUGS: readonly PublishedPoint[] = [
  { id: "V-drug-bivalirudin-3", subject: "adult-man", what: "ACT 5 min after 0.75 mg/kg, with 1.75 mg/kg/h", low: 305, high: 413, published: "359", unit: "s", ...REPLACE },
  { id: "V-drug-bivalirudin-4", subject: "adult-man", what: "plasma after 0.75 mg/kg and an hour of 1.75 mg/kg/h", low: 8.9, high: 13.5, published: "11.2 ± 2.3", unit: "mg/L", ...EVOLUTION_OFF },
  { id: "V-drug-bivalirudin-5", subject: "cpb", what: "ACT after 1 mg/kg, 50 mg in the prime and an hour of 2.5 mg/kg/h, over that before", low: 2.5, high: 6, published: "at least 2.5", unit: "1", source: "Dyke, EVOLUTION-ON, J Thorac Cardiovasc Surg 2006;131:533 (101 patients, all with adequate anticoagulation); target 2.5, upper limit ours", seen: `abstract only, PubMed 16515902; target from memory, ${on}` },
  { id: "V-drug-bivalirudin-6", subject: "ecmo", what: "aPTT at 0.15 mg/kg/h", low: 48, high: 80, published: "target 1.5–2.5 of the usual", unit: "s", ...WALKER },
  { id: "V-drug-bivalirudin-7", subject: "ecmo", what: "aPTT at 0.036 mg/kg/h", low: 42.2, high: 56, published: "49.1 ± 6.9", unit: "s", source: "Oğuş, Turk J Thorac Cardiovasc Surg 2024 (52 adults on ECMO)", seen: `abstract only, doi 10.5606/tgkdc.dergisi.2024.25230, ${on}` },
  { id: "V-drug-argatroban-2", subject: "adult-man", what: "ACT 10 min after 350 µg/kg, with 25 µg/kg/min", low: 300, high: 450, published: "300–450", unit: "s", source: "Argatroban label, percutaneous coronary intervention", seen: `inpharmd.com, quoting the label, ${on}` },
  { id: "V-drug-argatroban-3", subject: "adult-man", what: "ACT 10 min after 200 µg/kg, with 350 µg/kg/h", low: 268.7, high: 310.5, published: "289.6 ± 20.9", unit: "s", ...TIAN },
  { id: "V-drug-argatroban-4", subject: "adult-man", what: "ACT 60 min after 200 µg/kg, with 350 µg/kg/h", low: 266.8, high: 310, published: "288.4 ± 21.6", unit: "s", ...TIAN },
  { id: "V-drug-argatroban-5", subject: "clotting", what: "argatroban at an aPTT of 2.25 times the usual", low: 0.53, high: 0.67, published: "0.53–0.67 with 14 of 21 reagents", unit: "mg/L", ...FRANCIS },
  { id: "V-drug-argatroban-6", subject: "clotting", what: "slope of log aPTT over log argatroban, 0.5 to 8 mg/L", low: 0.304, high: 0.364, published: "0.304–0.364", unit: "1", ...FRANCIS },
  { id: "V-drug-argatroban-7", subject: "clotting", what: "aPTT at 0.41 mg/L of argatroban", low: 45, high: 89, published: "67 ± 22", unit: "s", source: "Monitoring of direct thrombin inhibitors (37 patients, 0.41 ± 0.36 mg/L)", seen: `abstract only, PMC6714685, ${on}` },
  { id: "V-drug-argatroban-8", subject: "adult-man", what: "minutes to half of the rise of the ACT once 10 µg/kg/min end", low: 18, high: 41, published: "18–41", unit: "min", source: "Swan, Pharmacotherapy 2000;20:756 (37 men, 1.25–10 µg/kg/min; half-life of effect)", seen: `abstract only, metajournal.com/articles/596474, ${on}` },
  { id: "V-drug-antithrombin-2", subject: "adult-man", what: "rise of activity after 1000 IU", low: 10, high: 28, published: "56 → 75", unit: "%", source: "Williams, Ann Thorac Surg 2000;70:873 (44 patients); ±9 points are ours", seen: `abstract only, acnpsearch.tweb-dev.unibo.it/singlejournalindex/75487945, ${on}` },
  { id: "V-drug-antithrombin-3", subject: "adult-man", what: "ACT where 400 U/kg left less than 480 s, after 75 IU/kg", low: 480, high: 900, published: "at least 480 in 81 %", unit: "s", source: "Avidan, Anesthesiology 2005;102:276 (54 patients, recombinant); upper limit ours", seen: `abstract only, asa2.silverchair.com, ${on}` },
  { id: "V-drug-antithrombin-4", subject: "clotting", what: "ACT per heparin after 500 IU, over that at 67 % of antithrombin", low: 1.5, high: 2.3, published: "69.3/36.5 = 1.9", unit: "1", source: "Lemmer and Despotis, J Thorac Cardiovasc Surg 2002;123:213 (53 patients with aprotinin); ±0.4 is ours", seen: `abstract only, discovery.researcher.life b9f8ef3739443455a44c2e5b31a204b8, ${on}` },
  { id: "V-drug-tranexamicAcid-3", subject: "clotting", what: "share of lysis inhibited at 7.5 mg/L", low: 30, high: 80, published: "5–10 mg/L: partly", unit: "%", ...PICETTI },
  { id: "V-drug-tranexamicAcid-4", subject: "clotting", what: "share of lysis inhibited at 12.5 mg/L", low: 70, high: 95, published: "10–15 mg/L: substantially", unit: "%", ...PICETTI },
  { id: "V-drug-tranexamicAcid-5", subject: "clotting", what: "maximum lysis of a wild fibrinolysis (15 times) with 17.5 mg/L", low: 0, high: 15, published: "17.5 mg/L (14.6–20.4) prevent it completely", unit: "%", source: "Yee, Anesth Analg 2013;117:767 (adult plasma, thromboelastography); the limit of 15 % is ours", seen: `abstract only, metajournal.com/articles/3794, ${on}` },
  { id: "V-drug-fibrinogen-1", subject: "adult-man", what: "rise of fibrinogen per mg/kg of its concentrate", low: 1.59, high: 2.99, published: "2.29 ± 0.7", unit: "mg/dL", ...SOLOMON },
  { id: "V-drug-fibrinogen-2", subject: "adult-man", what: "rise of fibrinogen per g of its concentrate", low: 0.2, high: 0.36, published: "0.28", unit: "g/L", ...SOLOMON },
  { id: "V-drug-fibrinogen-3", subject: "adult-man", what: "rise of fibrin's firmness from 1.9 to 3.6 g/L", low: 8, high: 14, published: "10 → 21", unit: "mm", ...SOLOMON },
  { id: "V-drug-prothrombinComplex-1", subject: "adult-man", what: "rise of factors 5 min after 50 IU/kg", low: 62, high: 158, published: "62–158 by factor, mean 104", unit: "%", ...OSTERMANN },
  { id: "V-drug-prothrombinComplex-2", subject: "adult-man", what: "terminal half-life of factors", low: 16.7, high: 30.7, published: "IX 16.7, X 30.7", unit: "h", ...OSTERMANN },
  { id: "V-drug-prothrombinComplex-3", subject: "adult-man", what: "INR with half of the factors, after 25 IU/kg", low: 0.9, high: 1.5, published: "at most 1.5 in 86 %", unit: "1", source: "INR and factors after four-factor concentrate, Blood Adv 2023;7:2206 (185 patients on warfarin, INR 2 or more)", seen: `abstract only, ashpublications.net, ${on}` },
  { id: "V-drug-heparin-1", subject: "va-femoral", what: "anti-Xa at 800 IU/h (10.7 IU/kg/h)", low: 0.21, high: 0.41, published: "0.28 (0.21–0.41)", unit: "U/mL", ...UFH_ECMO },
  { id: "V-drug-heparin-2", subject: "va-femoral", what: "ACT at 800 IU/h", low: 175, high: 196, published: "184 (175–196)", unit: "s", ...UFH_ECMO },
  { id: "V-drug-heparin-3", subject: "va-femoral", what: "aPTT at 800 IU/h", low: 40, high: 59, published: "49 (40–59)", unit: "s", ...UFH_ECMO },
  { id: "V-drug-heparin-4", subject: "newborn", what: "anti-Xa at 42.2 IU/kg/h", low: 0.54, high: 0.92, published: "0.73 ± 0.19", unit: "U/mL", ...NEONATES },
  { id: "V-drug-heparin-5", subject: "newborn", what: "ACT at 42.2 IU/kg/h", low: 147, high: 187, published: "167 ± 20", unit: "s", ...NEONATES },
  { id: "V-drug-protamine-1", subject: "heparin", what: "highest heparin that comes back with protamine 25 mg/h for 6 h, of that without", low: 0, high: 30, published: "almost none", unit: "%", source: "Teoh, J Thorac Cardiovasc Surg 2004;128:211 (300 patients); the limit is ours", seen: "from memory; authorea.com 554030 tells of the trial" },
];

import type { PublishedPoint } from "./PublishedPoint.ts";

const REGENSBURG = {
  source:
    "Recirculation by ultrasound dilution, Regensburg and Karolinska (595 + 231 measurements), median (IQR)",
  seen: "physiology.md §3.13",
};
const REGENSBURG_FLOW = {
  source: "Recirculation by ultrasound dilution, Regensburg and Karolinska; range is ours",
  seen: "physiology.md §3.13",
};
const PALMER = {
  source: "Palmér, ASAIO J 2016;62:737 (108 measurements)",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC5098462, 2026-11-25; physiology.md §3.13",
};
const SCHMIDT = {
  source:
    "Schmidt, Intensive Care Med 2013;39:838, as quoted: flow >60 % of cardiac output, saturation almost always >90",
  seen: "resusreview.com/2015/vv-ecmo-gas-exchange, 2026-11-25",
};
const PARK = {
  source: "Park, Rev Bras Ter Intensiva 2016;28:11 (apneic swine), regression; ±40 % is ours",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC4828086, 2026-11-25",
};
const MENDES = {
  source:
    "Mendes, Intensive Care Med Exp 2016;4:1 (5 apneic swine); limits are ours where only the sign is told",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC4703593, 2026-11-25",
};
const MIXING = {
  source: "Spinelli and Bartlett, ASAIO J 2014;60:688; Zanella, J Crit Care 2016;36:178: closed form",
  seen: "physiology.md §3.13",
};
const OSTADAL = {
  source: "Ostadal, J Transl Med 2015;13:266 (5 swine of 45 kg in shock, SEM × √5)",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC4537539, 2026-11-25",
};
const HALA = {
  source: "Hála, J Transl Med 2020;18:75 (5 swine, chronic failure)",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC7017528, 2026-11-25",
};
const HALA_CHANGE = {
  source:
    "Hála, J Transl Med 2020;18:75: difference of the means from minimal flow to 5 L/min; its range is ours",
  seen: HALA.seen,
};
const OSTADAL_CHANGE = {
  source: "Ostadal, J Transl Med 2015;13:266: difference of the means from 1 to 5 L/min; its range is ours",
  seen: OSTADAL.seen,
};
const POPKOVA = {
  source: "Popková, Physiol Res 2020;69:609 (8 swine, ischemic failure): 1 to 4 L/min; ±20 is ours",
  seen: "abstract only, fdocuments.in/document/increasing-veno-arterial-extracorporeal-membrane-.html, 2026-11-26",
};
const NO_VENT = {
  source:
    "Hála, J Transl Med 2020;18:75: end-diastolic pressure +8 mmHg in chronic failure; a review of distension (J Thorac Dis, article 27719): direction in acute failure; range is ours",
  seen: "abstracts only, pmc.ncbi.nlm.nih.gov/articles/PMC7017528, jtd.amegroups.org/article/view/27719, 2026-11-26",
};
const FOLTAN = {
  source: "Foltan, Perfusion 2019 (distal perfusion cannula, patients)",
  seen: "abstract only, biomed.reviewer.ly/app/publication/7443cb30, 2026-11-25",
};
const FOLTAN_LOW = {
  source: "Foltan, Perfusion 2019 (printed ± 0.40, unclear; ±40 is ours)",
  seen: "abstract only, biomed.reviewer.ly/app/publication/7443cb30, 2026-11-25",
};
const ECCO2R = {
  source: "Impact of sweep gas flow on ECCO2R, Intensive Care Med Exp 2019 (9 swine, normalized to pCO2 45)",
  seen: "abstract only, icm-experimental.springeropen.com/articles/10.1186/s40635-019-0244-3, 2026-11-25",
};
const ELSO_VA = {
  source: "ELSO adult cardiac guideline 2021; the other limit is ours",
  seen: "guidelines.md, second hand",
};
const ELSO_VV = {
  source: "ELSO adult respiratory guideline 2021; the other limit is ours",
  seen: "guidelines.md, second hand",
};
const ELSO = {
  source: "ELSO general guideline 2017; the other limit is ours",
  seen: "guidelines.md, second hand",
};
const ELSO_PO2 = {
  source: "ELSO target, Winiszewski, Crit Care 2022;26:226; ±50 is ours",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC9316319, 2026-11-25; physiology.md §3.14",
};
const DIEHL = { source: "Diehl 2020: fall of pCO2 in 24 h of VA, more is harmful", seen: "guidelines.md" };
const SPLIT = {
  source: "Split of return flow in VAV: a third to a half to the vein",
  seen: "textbook value, not opened",
};

/** Venovenous, venoarterial and CO2 removal. */
// oxfmt-ignore
export const ECMO: readonly PublishedPoint[] = [
  { id: "A17-1", subject: "ecmo-vv", what: "recirculation, femoro-jugular", low: 0, high: 11, published: "5 (0–11)", unit: "%", ...REGENSBURG },
  { id: "A17-2", subject: "ecmo-vv", what: "recirculation, jugulo-femoral", low: 13, high: 28, published: "19 (13–28)", unit: "%", ...REGENSBURG },
  { id: "A17-3", subject: "ecmo-vv", what: "recirculation, atrio-femoral, mesh cannula", low: 24.3, high: 51.7, published: "38.0 ± 13.7", unit: "%", ...PALMER },
  { id: "A17-4", subject: "ecmo-vv", what: "recirculation, atrio-femoral, multistage cannula", low: 6.8, high: 31.2, published: "19.0 ± 12.2", unit: "%", ...PALMER },
  { id: "A17-5", subject: "ecmo-vv", what: "effective flow of 3.01 L/min, femoro-jugular", low: 2.68, high: 2.92, published: "2.80", unit: "L/min", ...REGENSBURG_FLOW },
  { id: "A17-6", subject: "ecmo-vv", what: "effective flow of 3.57 L/min, jugulo-femoral", low: 2.57, high: 3.01, published: "2.79", unit: "L/min", ...REGENSBURG_FLOW },
  { id: "A17-7", subject: "ecmo-vv", what: "rise of recirculation with flow", low: 2.1, high: 6.3, published: "4.2", unit: "% per L/min", ...REGENSBURG_FLOW },
  { id: "E-vv-1", subject: "ecmo-vv", what: "arterial saturation, flow above 60 % of cardiac output, injured lung in place", low: 90, high: 100, published: ">90", unit: "%", ...SCHMIDT },
  { id: "E-vv-2", subject: "ecmo-vv", what: "change of arterial pO2 with flow", low: 22, high: 50, published: "0.036 per mL/min", unit: "mmHg per L/min", ...PARK },
  { id: "E-vv-3", subject: "ecmo-vv", what: "change of arterial pO2 with cardiac output", low: -16.8, high: -7.2, published: "−11.970", unit: "mmHg per L/min", ...PARK },
  { id: "E-vv-4", subject: "ecmo-vv", what: "change of arterial pCO2 with sweep", low: -3.7, high: -1.6, published: "−2.635", unit: "mmHg per L/min", ...PARK },
  { id: "E-vv-5", subject: "ecmo-vv", what: "time to a steady arterial pCO2 at 3.5 L/min", low: 15, high: 50, published: "≤50", unit: "min", ...MENDES },
  { id: "E-vv-6", subject: "ecmo-vv", what: "time to a steady arterial pCO2 at 1.5 L/min", low: 50, high: 120, published: ">50", unit: "min", ...MENDES },
  { id: "E-vv-7", subject: "ecmo-vv", what: "change of arterial pCO2, sweep 3 to 10 L/min at 1.5 L/min (swine)", low: -8, high: 1, published: "not significant", unit: "mmHg", ...MENDES },
  { id: "E-vv-8", subject: "ecmo-vv", what: "arterial saturation less that of the mixing law", low: -0.5, high: 0.5, published: "0", unit: "%", ...MIXING },
  { id: "E-vv-9", subject: "ecmo-vv", what: "arterial pO2 with the sweep off, ready to wean", low: 70, high: 150, published: "≥70", unit: "mmHg", ...ELSO_VV },
  { id: "E-vv-10", subject: "ecmo-vv", what: "sweep to blood flow at the start", low: 0.8, high: 1.2, published: "1:1", unit: "1", ...ELSO_VV },
  { id: "E-va-1", subject: "ecmo-va", what: "left ventricular end-diastolic pressure, minimal flow, chronic failure", low: 5, high: 9, published: "7 ± 2", unit: "mmHg", ...HALA },
  { id: "E-va-2", subject: "ecmo-va", what: "left ventricular end-diastolic pressure, 5 L/min, chronic failure", low: 12, high: 18, published: "15 ± 3", unit: "mmHg", ...HALA },
  { id: "E-va-3", subject: "ecmo-va", what: "left ventricular peak pressure, minimal flow", low: 34, high: 64, published: "49 ± 15", unit: "mmHg", ...HALA },
  { id: "E-va-4", subject: "ecmo-va", what: "left ventricular peak pressure, 5 L/min", low: 62, high: 84, published: "73 ± 11", unit: "mmHg", ...HALA },
  { id: "E-va-5", subject: "ecmo-va", what: "end-diastolic volume, minimal flow", low: 163, high: 215, published: "189 ± 26", unit: "mL", ...HALA },
  { id: "E-va-6", subject: "ecmo-va", what: "end-diastolic volume, 5 L/min", low: 188, high: 248, published: "218 ± 30", unit: "mL", ...HALA },
  { id: "E-va-7", subject: "ecmo-va", what: "systolic arterial pressure, 5 L/min, shock", low: 79, high: 115, published: "97 ± 8 (SEM)", unit: "mmHg", ...OSTADAL },
  { id: "E-va-8", subject: "ecmo-va", what: "native output at 5 L/min, shock (from 2.8)", low: 0.67, high: 3.05, published: "1.86 ± 0.53 (SEM)", unit: "L/min", ...OSTADAL },
  { id: "E-va-9", subject: "ecmo-va", what: "ejection fraction at 1 L/min, shock", low: 36, high: 50, published: "43 ± 3 (SEM)", unit: "%", ...OSTADAL },
  { id: "E-va-10", subject: "ecmo-va", what: "ejection fraction at 5 L/min, shock", low: 25, high: 39, published: "32 ± 3 (SEM)", unit: "%", ...OSTADAL },
  { id: "E-va-11", subject: "ecmo-va", what: "stroke volume at 5 L/min, shock (from 48)", low: 22, high: 58, published: "40 ± 8 (SEM)", unit: "mL", ...OSTADAL },
  { id: "E-va-12", subject: "ecmo-va", what: "pulse pressure while the heart ejects", low: 10, high: 40, published: "≥10", unit: "mmHg", ...ELSO_VA },
  { id: "E-va-13", subject: "ecmo-va", what: "pulse pressure when the ventricle distends", low: 0, high: 10, published: "<5–10", unit: "mmHg", ...ELSO_VA },
  { id: "E-va-14", subject: "ecmo-va", what: "pO2 behind the oxygenator", low: 100, high: 200, published: "about 150", unit: "mmHg", ...ELSO_PO2 },
  { id: "E-va-15", subject: "ecmo-va", what: "fall of arterial pCO2 in 24 h: at most", low: 0, high: 20, published: "≤20", unit: "mmHg", ...DIEHL },
  { id: "E-va-16", subject: "ecmo-va", what: "rise of end-diastolic pressure, minimal flow to 5 L/min, chronic failure", low: 4, high: 12, published: "8 (7 to 15)", unit: "mmHg", ...HALA_CHANGE },
  { id: "E-va-17", subject: "ecmo-va", what: "rise of end-diastolic volume, minimal flow to 5 L/min, chronic failure", low: 9, high: 49, published: "29 (189 to 218)", unit: "mL", ...HALA_CHANGE },
  { id: "E-va-18", subject: "ecmo-va", what: "rise of end-systolic volume, minimal flow to 5 L/min, chronic failure", low: 14, high: 42, published: "28 (139 to 167)", unit: "mL", ...HALA_CHANGE },
  { id: "E-va-19", subject: "ecmo-va", what: "native output before the flow is raised, chronic failure", low: 2.5, high: 3.3, published: "2.9 ± 0.4", unit: "L/min", ...HALA },
  { id: "E-va-20", subject: "ecmo-va", what: "rise of end-diastolic pressure, 1 to 5 L/min, shock", low: -4, high: 4, published: "not significant", unit: "mmHg", ...OSTADAL_CHANGE },
  { id: "E-va-21", subject: "ecmo-va", what: "rise of end-systolic volume, 1 to 5 L/min, shock", low: 9, high: 29, published: "19 (64 to 83)", unit: "mL", ...OSTADAL_CHANGE },
  { id: "E-va-22", subject: "ecmo-va", what: "rise of mean arterial pressure, 1 to 4 L/min, acute failure", low: 24, high: 64, published: "44", unit: "%", ...POPKOVA },
  { id: "E-va-23", subject: "ecmo-va", what: "rise of left atrial pressure, 1 to 5 L/min, acute failure, no vent, no fluid", low: 1, high: 12, published: ">0", unit: "mmHg", ...NO_VENT },
  { id: "E-limb-1", subject: "ecmo-va", what: "distal perfusion at 5.0 L/min, 15 Fr", low: 400, high: 560, published: "480 ± 80", unit: "mL/min", ...FOLTAN },
  { id: "E-limb-2", subject: "ecmo-va", what: "distal perfusion at 1.5 L/min, 15 Fr", low: 120, high: 200, published: "160 ± 0.40", unit: "mL/min", ...FOLTAN_LOW },
  { id: "E-limb-3", subject: "ecmo-va", what: "distal perfusion at 5.0 L/min, 17 Fr", low: 330, high: 450, published: "390 ± 60", unit: "mL/min", ...FOLTAN },
  { id: "E-limb-4", subject: "ecmo-va", what: "distal perfusion at 1.5 L/min, 17 Fr", low: 120, high: 160, published: "140 ± 20", unit: "mL/min", ...FOLTAN },
  { id: "E-wean-1", subject: "ecmo-va", what: "mean arterial pressure at 1–1.5 L/min, ready to wean", low: 60, high: 90, published: ">60", unit: "mmHg", ...ELSO_VA },
  { id: "E-wean-2", subject: "ecmo-va", what: "left ventricular ejection fraction, ready to wean", low: 25, high: 60, published: "≥25–30", unit: "%", ...ELSO_VA },
  { id: "E-wean-3", subject: "ecmo-va", what: "central venous pressure, ready to wean", low: 2, high: 10, published: "≤10", unit: "mmHg", ...ELSO_VA },
  { id: "E-vav-1", subject: "ecmo-vav", what: "share of the return that goes to the vein", low: 33, high: 50, published: "33–50", unit: "%", ...SPLIT },
  { id: "E-circuit-1", subject: "ecmo", what: "pressure behind the pump: at most", low: 0, high: 400, published: "≤400", unit: "mmHg", ...ELSO },
  { id: "E-circuit-2", subject: "ecmo", what: "delivery to uptake of oxygen, target to normal", low: 3, high: 5, published: "≥3; 5", unit: "1", ...ELSO },
  { id: "E-ecco2r-1", subject: "ecco2r", what: "CO2 removed, 0.4 m², 900 mL/min, sweep 2 L/min", low: 30, high: 40, published: "35 ± 5", unit: "mL/min", ...ECCO2R },
  { id: "E-ecco2r-2", subject: "ecco2r", what: "CO2 removed, 0.4 m², 900 mL/min, sweep 8 L/min", low: 35, high: 47, published: "41 ± 6", unit: "mL/min", ...ECCO2R },
  { id: "E-ecco2r-3", subject: "ecco2r", what: "CO2 removed, 0.8 m², 1800 mL/min, sweep 8 L/min", low: 89, high: 113, published: "101 ± 12", unit: "mL/min", ...ECCO2R },
];

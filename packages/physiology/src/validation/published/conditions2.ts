import type { PublishedPoint } from "./PublishedPoint.ts";

const ATLS = {
  source: "ATLS 9th ed. as reprinted in the European trauma guideline, Crit Care 2016;20:100, 70 kg man",
  seen: "ccforum.biomedcentral.com/articles/10.1186/s13054-016-1265-x/tables/2, 2026-11-25",
};
const ATLS_10 = {
  source: "ATLS 10th ed. as reprinted in the European trauma guideline, Crit Care 2019;23:98",
  seen: "ccforum.biomedcentral.com/articles/10.1186/s13054-019-2347-3/tables/3, 2026-11-25",
};
const HANNON = {
  source: "Hannon, LAIR Report 95 (1981), 6 conscious swine, bled in 1 h; ±15 % is ours",
  seen: "abstract only, apps.dtic.mil/sti/html/tr/ADA103136, 2026-11-25",
};
const SCULLY = {
  source: "Scully, Physiol Rep 2016;4:e12739 (8 conscious sheep, SEM × √8)",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC4831318, 2026-11-25",
};
const REDDY = {
  source: "Reddy, Circulation 1978;58:265 (14 patients with tamponade)",
  seen: "abstract only, read.qxmd.com/read/668074, 2026-11-25",
};
const REDDY_1990 = {
  source:
    "Spectrum of hemodynamic changes in tamponade, Am J Cardiol 1990, group III (48 patients), fall on drainage",
  seen: "abstract only, read.qxmd.com/read/2251997, 2026-11-25",
};
const GONZALEZ = {
  source: "Gonzalez, J Am Coll Cardiol 1991;18:243 (6 dogs)",
  seen: "abstract only, pdfslide.us (experimental-cardiac-tamponade), 2026-11-25",
};
const NELSON = {
  source: "Nelson, J Surg Res 2013 (10 ventilated swine); range is ours where no SD",
  seen: "abstract only, citerahiadesgenettes.hautetfort.com/archive/2013/07/02, 2026-11-25",
};
const CARVALHO = {
  source: "Carvalho, J Appl Physiol 1996;81:1664 (10 ventilated sheep); ±10 points is ours",
  seen: "abstract only, suppr.wilddata.cn/browses/detail/pubmed/8904584, 2026-11-25",
};
const CONNOLLY = {
  source: "Connolly 1993, one ventilated patient, as quoted; range is ours",
  seen: "alpfmedical.info/cardiac-output/tension-pneumothorax.html, 2026-11-25",
};
const MCINTYRE = {
  source: "McIntyre and Sasahara, Am J Cardiol 1971;28:288 (20 patients without prior disease)",
  seen: "abstract only, doi.org/10.1016/0002-9149(71)90116-0, 2026-11-25",
};
const FORMS = {
  source: "Clinical forms of pulmonary embolism, Heart, table: acute massive; range is ours",
  seen: "heart.bmj.com/highwire/markup/98035, 2026-11-25",
};
const DEADSPACE = {
  source: "Alveolar dead space and D-dimer, Acad Emerg Med (26 patients with embolism)",
  seen: "abstract only, scilit.com/publications/a3a3b061b783aa7559fbfc623b38e47c, 2026-11-25",
};
const INCE = {
  source: "Ince, Hippokratia 2014;18:333 (submassive, cut-off; upper limit is ours)",
  seen: "abstract only, hippokratia.gr/2019/03/04, 2026-11-25",
};
const SCHIPKE = {
  source: "Schipke, Am J Physiol 2003;285:H2510 (82 patients, fibrillation for 13 s)",
  seen: "abstract only, globalauthorid.com (9E3D116086113764066FEFF97C8DFB7D), 2026-11-25",
};
const KOLAR = {
  source: "Kolar, Crit Care 2008;12:R115 (737 arrests)",
  seen: "abstract only, lnx.mednemo.it/?p=446, 2026-11-25",
};
const KIM = {
  source: "Kim, Medicine 2016;95:e3960 (136 arrests on arrival): without to with return of circulation",
  seen: "abstract only, ru.scribd.com/document/332121337, 2026-11-25",
};
const RUNSIO = {
  source: "Runsiö, coronary sinus flow in induced fibrillation, J Cardiothorac Vasc Anesth",
  seen: "abstract only, c.coek.info (changes-in-human-coronary-sinus-blood-flow), 2026-11-25",
};
const PARADIS = {
  source:
    "Paradis, JAMA 1990;263:1106 (100 arrests): aorta less right atrium in relaxation, highest, with return",
  seen: "abstract only, pubmed 2386557 (copy at biomaterialdatabase.com), 2026-11-26",
};
const SANDERS = {
  source: "Sanders, Am J Emerg Med 1985;3:11 (6 patients under compressions, none survived)",
  seen: "abstract only, experts.arizona.edu (coronary-perfusion-pressure-during-cardiopulmonary-resuscitation-3), 2026-11-26",
};
const MASSAGE = {
  source: "Hemodynamics of cardiac massage, Emerg Med Clin North Am 1983;1:501 (review); ranges are ours",
  seen: "abstract only, pubmed.ncbi.nlm.nih.gov/6396069, 2026-11-26",
};
const BOCZAR = {
  source:
    "Boczar, Crit Care Med 1995;23:498 (10 patients): aorta less central vein in relaxation, open chest",
  seen: "abstract only, qxmd.com/r/7874901, 2026-11-26",
};

/** Loss of blood, obstruction and arrest. */
// oxfmt-ignore
export const CONDITIONS_2: readonly PublishedPoint[] = [
  { id: "C-hemorrhage-1", subject: "hemorrhage", what: "heart rate, 15 % lost (60 is ours)", low: 60, high: 100, published: "<100", unit: "1/min", ...ATLS },
  { id: "C-hemorrhage-2", subject: "hemorrhage", what: "heart rate, 15–30 % lost", low: 100, high: 120, published: "100–120", unit: "1/min", ...ATLS },
  { id: "C-hemorrhage-3", subject: "hemorrhage", what: "heart rate, 30–40 % lost", low: 120, high: 140, published: "120–140", unit: "1/min", ...ATLS },
  { id: "C-hemorrhage-4", subject: "hemorrhage", what: "urine, 30–40 % lost", low: 5, high: 15, published: "5–15", unit: "mL/h", ...ATLS },
  { id: "C-hemorrhage-5", subject: "hemorrhage", what: "base excess, 15–30 % lost", low: -6, high: -2, published: "−2 to −6", unit: "mmol/L", ...ATLS_10 },
  { id: "C-hemorrhage-6", subject: "hemorrhage", what: "base excess, 31–40 % lost", low: -10, high: -6, published: "−6 to −10", unit: "mmol/L", ...ATLS_10 },
  { id: "C-hemorrhage-7", subject: "hemorrhage", what: "mean arterial pressure just after 30 % lost in 1 h", low: 67, high: 91, published: "79", unit: "mmHg", ...HANNON },
  { id: "C-hemorrhage-8", subject: "hemorrhage", what: "mean arterial pressure just after 50 % lost in 1 h", low: 39, high: 53, published: "46", unit: "mmHg", ...HANNON },
  { id: "C-hemorrhage-9", subject: "hemorrhage", what: "loss at which mean arterial pressure is down by 30 mmHg", low: 18, high: 36, published: "27.3 ± 3.2 (SEM)", unit: "%", ...SCULLY },
  { id: "C-tamponade-1", subject: "tamponade", what: "right atrial pressure", low: 12, high: 20, published: "16 ± 4", unit: "mmHg", ...REDDY },
  { id: "C-tamponade-2", subject: "tamponade", what: "cardiac output", low: 2.1, high: 5.64, published: "3.87 ± 1.77", unit: "L/min", ...REDDY },
  { id: "C-tamponade-3", subject: "tamponade", what: "cardiac output after drainage", low: 4.8, high: 9.2, published: "7 ± 2.2", unit: "L/min", ...REDDY },
  { id: "C-tamponade-4", subject: "tamponade", what: "right atrial pressure after drainage", low: 2, high: 12, published: "7 ± 5", unit: "mmHg", ...REDDY },
  { id: "C-tamponade-5", subject: "tamponade", what: "pericardial pressure that drainage removes", low: 9, high: 23, published: "16 ± 7", unit: "mmHg", ...REDDY_1990 },
  { id: "C-tamponade-6", subject: "tamponade", what: "wedge less right atrial pressure: equilibrated (±3 is ours)", low: -3, high: 3, published: "equilibrated", unit: "mmHg", ...REDDY_1990 },
  { id: "C-tamponade-7", subject: "tamponade", what: "inspiratory fall of systolic pressure, breathing spontaneously", low: 6, high: 28, published: "17 ± 11", unit: "mmHg", ...REDDY_1990 },
  { id: "C-tamponade-8", subject: "tamponade", what: "pericardial pressure at which output is 2.34 of 5.86 L/min", low: 7.5, high: 13.5, published: "10.5 ± 3", unit: "mmHg", ...GONZALEZ },
  { id: "C-tensionPneumothorax-1", subject: "tensionPneumothorax", what: "fall of cardiac output at 10 mmHg", low: 50, high: 80, published: "67", unit: "%", ...NELSON },
  { id: "C-tensionPneumothorax-2", subject: "tensionPneumothorax", what: "fall of cardiac output at 15 mmHg", low: 70, high: 92, published: "82", unit: "%", ...NELSON },
  { id: "C-tensionPneumothorax-3", subject: "tensionPneumothorax", what: "central venous pressure, 15 mmHg (from 7.6)", low: 12, high: 18, published: "15.2", unit: "mmHg", ...NELSON },
  { id: "C-tensionPneumothorax-4", subject: "tensionPneumothorax", what: "pleural pressure at which pulses are lost", low: 15, high: 25, published: "20", unit: "mmHg", ...NELSON },
  { id: "C-tensionPneumothorax-5", subject: "tensionPneumothorax", what: "fall of cardiac output at 25 cmH2O (18 mmHg), one side", low: 56, high: 76, published: "66", unit: "%", ...CARVALHO },
  { id: "C-tensionPneumothorax-6", subject: "tensionPneumothorax", what: "fall of cardiac output in a ventilated patient", low: 35, high: 55, published: "45", unit: "%", ...CONNOLLY },
  { id: "C-tensionPneumothorax-7", subject: "tensionPneumothorax", what: "arterial pO2 in that patient (from 76)", low: 38, high: 60, published: "46", unit: "mmHg", ...CONNOLLY },
  { id: "C-pulmonaryEmbolism-1", subject: "pulmonaryEmbolism", what: "mean pulmonary arterial pressure, previously normal ventricle", low: 30, high: 40, published: ">30, never >40", unit: "mmHg", ...MCINTYRE },
  { id: "C-pulmonaryEmbolism-2", subject: "pulmonaryEmbolism", what: "right atrial pressure, acute massive", low: 8, high: 16, published: "12", unit: "mmHg", ...FORMS },
  { id: "C-pulmonaryEmbolism-3", subject: "pulmonaryEmbolism", what: "systolic pulmonary arterial pressure, acute massive", low: 38, high: 52, published: "45/20", unit: "mmHg", ...FORMS },
  { id: "C-pulmonaryEmbolism-4", subject: "pulmonaryEmbolism", what: "diastolic pulmonary arterial pressure, acute massive", low: 15, high: 25, published: "45/20", unit: "mmHg", ...FORMS },
  { id: "C-pulmonaryEmbolism-5", subject: "pulmonaryEmbolism", what: "alveolar dead space", low: 18, high: 44, published: "0.31 ± 0.13", unit: "%", ...DEADSPACE },
  { id: "C-pulmonaryEmbolism-6", subject: "pulmonaryEmbolism", what: "alveolar to arterial pO2 difference on air", low: 42, high: 75, published: "≥42.38", unit: "mmHg", ...INCE },
  { id: "C-cardiacArrest-1", subject: "cardiacArrest", what: "central venous pressure after 13 s", low: 5.6, high: 16.4, published: "11.0 ± 5.4", unit: "mmHg", ...SCHIPKE },
  { id: "C-cardiacArrest-2", subject: "cardiacArrest", what: "arterial pressure after 13 s", low: 18.9, high: 29.5, published: "24.2 ± 5.3", unit: "mmHg", ...SCHIPKE },
  { id: "C-cardiacArrest-3", subject: "cardiacArrest", what: "time constant of the arterial fall", low: 1.9, high: 3.9, published: "2.9 ± 1.0", unit: "s", ...SCHIPKE },
  { id: "C-cardiacArrest-4", subject: "cardiacArrest", what: "time constant of the venous rise", low: 2.3, high: 4.9, published: "3.6 ± 1.3", unit: "s", ...SCHIPKE },
  { id: "C-cardiacArrest-5", subject: "cardiacArrest", what: "end-tidal pCO2 after 20 min of compressions without return", low: 4.7, high: 9.1, published: "6.9 ± 2.2", unit: "mmHg", ...KOLAR },
  { id: "C-cardiacArrest-6", subject: "cardiacArrest", what: "arterial pH under compressions on arrival", low: 6.85, high: 6.96, published: "6.85–6.96", unit: "1", ...KIM },
  { id: "C-cardiacArrest-7", subject: "cardiacArrest", what: "lactate under compressions on arrival", low: 11.6, high: 13.6, published: "11.6–13.6", unit: "mmol/L", ...KIM },
  { id: "C-cardiacArrest-8", subject: "cardiacArrest", what: "arterial pCO2 under compressions on arrival", low: 74, high: 89.5, published: "74.0–89.5", unit: "mmHg", ...KIM },
  { id: "C-cardiacArrest-9", subject: "cardiacArrest", what: "coronary sinus flow 14 s after fibrillation (from 93 ± 16)", low: 29, high: 41, published: "35 ± 6", unit: "mL/min", ...RUNSIO },
  { id: "C-cardiacArrest-10", subject: "cardiacArrest", what: "coronary pressure under compressions, relaxation", low: 17.9, high: 33.3, published: "25.6 ± 7.7", unit: "mmHg", ...PARADIS },
  { id: "C-cardiacArrest-11", subject: "cardiacArrest", what: "mean arterial pressure under compressions", low: 16, high: 38, published: "27 ± 11", unit: "mmHg", ...SANDERS },
  { id: "C-cardiacArrest-12", subject: "cardiacArrest", what: "central venous pressure under compressions", low: 22, high: 42, published: "32 ± 10", unit: "mmHg", ...SANDERS },
  { id: "C-cardiacArrest-13", subject: "cardiacArrest", what: "output under compressions to usual output", low: 0.18, high: 0.32, published: "a fourth", unit: "1", ...MASSAGE },
  { id: "C-cardiacArrest-14", subject: "cardiacArrest", what: "coronary pressure under open massage, relaxation", low: 14.8, high: 50.4, published: "32.6 ± 17.8", unit: "mmHg", ...BOCZAR },
  { id: "C-cardiacArrest-15", subject: "cardiacArrest", what: "output of open to that of closed massage", low: 1.6, high: 2.4, published: "twice", unit: "1", ...MASSAGE },
];

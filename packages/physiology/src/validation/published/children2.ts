import type { PublishedPoint } from "./PublishedPoint.ts";

const SOLA = {
  source: "Sola, Crit Care Med 1981;9:568 (99 term infants born vaginally; ±SD)",
  seen: "abstract only, PubMed 7196309, 2026-11-26",
};
const SMEETS = {
  source: "GFR of 881 term newborns, J Am Soc Nephrol 2022: 19.6 at birth, 59.4 at four weeks; ±25 % is ours",
  seen: "abstract, PMC9257816, 2026-11-26",
};
const PIEPSZ = {
  source: "Piepsz, Eur J Nucl Med Mol Imaging 2006;33:1477 (51Cr-EDTA; ±SD)",
  seen: "figures from memory; that it is the table in use: mdpi.com/2227-9067/9/12/1995, 2026-11-26",
};
const DROUIN = {
  source: "Drouin, Arch Dis Child 1997;76:F108 (five term newborns; ±SD)",
  seen: "abstract only, neonatology.org/biblio/bib468.html, 2026-11-26",
};
const YIALLOUROU = {
  source: "Yiallourou, J Physiol 2010;588 (30 infants of 2 weeks to 6 months); ±4 is ours",
  seen: "abstract only, doi 10.1113/jphysiol.2010.187070, 2026-11-26",
};
const BREATHING_SLOPE = {
  source: "Hypertension 2008, doi 10.1161/HYPERTENSIONAHA.107.109389 (healthy children of 9.7 years, awake)",
  seen: "abstract only, 2026-11-26",
};
const WEINER = {
  source: "Weiner, as table 1 of a review, Arch Dis Child Fetal Neonatal Ed (term infants, first month)",
  seen: "table, fn.bmj.com/highwire/markup/143069, 2026-11-26",
};
const ANTITHROMBIN = {
  source: "Antithrombin is an adult's after about six months; ±15 % is ours",
  seen: "table 1, PMC5451626, 2026-11-26",
};
const PLATELETS = {
  source: "Platelets in the neonatal period, Hematology ASH 2012:506",
  seen: "ashpublications.com, 2026-11-26",
};
const ACT = {
  source:
    "Abstract 11378, 155 children before heart surgery (31 newborns), before and after 3 mg/kg of heparin; 95 % limits",
  seen: "abstract only, discovery.researcher.life, 2026-11-26",
};
const DALLMAN = {
  source: "Dallman, in Rudolph's Pediatrics 1977, as in Nathan & Oski (mean ± 2 SD)",
  seen: "table, munstermom.tripod.com/HematologicValues.htm, 2026-11-26",
};
const FETAL = {
  source: "Share of fetal hemoglobin at birth, teaching page",
  seen: "theguidewire.net, 2026-11-26",
};
const POETS = {
  source:
    "Poets, Pediatr Res 1993;34:144 (80 preterm infants: 193 falls by 33 % and more, 86 % with SaO2 at 80 % or less); the upper limit is ours",
  seen: "abstract only, PubMed 8233715, 2026-11-26",
};
const BREATHS = {
  source: "Fleming, Lancet 2011;377:1011: 44 at birth, 26 at two years; ±10 and the value between are ours",
  seen: "figures from memory; study as for the heart rate, 2026-11-26",
};
const DUCT = {
  source: "Echo grades of a ductus, Korean J Pediatr 2019;62:245: large above 300; the upper limit is ours",
  seen: "table 1, PMC6642924, 2026-11-26",
};
const ATRIAL = {
  source:
    "189 children under 5 years with an atrial defect, by catheter (Heart 2015, abstract ASSA14-14-08; ±SD)",
  seen: "abstract only, insights.ovid.com, 2026-11-26",
};
const TOHOKU = {
  source:
    "142 atrial defects, Tohoku J Exp Med 1977;122:375: more than half of the flow in 58 %; ±15 is ours",
  seen: "abstract only, PubMed 918972, 2026-11-26",
};
const VENTRICULAR = {
  source: "44 infants whose ventricular defect was closed early: above 50 in all; the upper limit is ours",
  seen: "abstract only, discovery.researcher.life (congestive heart failure in early infancy), 2026-11-26",
};
const PPHN = {
  source: "34 newborns with persistent pulmonary hypertension by Doppler; range, of output ±SD of survivors",
  seen: "abstract only, scilit.net/publications/7a74dfda6918d2f3a7a12b69dd76063f, 2026-11-26",
};
const SATURATIONS = {
  source:
    "Pulmonary hypertension of the newborn, review, Pediatr Res 2018, s41390-018-0082-0; the upper limit is ours",
  seen: "text, nature.com, 2026-11-26",
};
const SEPTOSTOMY = {
  source: "Özgür, Turk J Thorac Cardiovasc Surg 2014 (83 septostomies; ±SD)",
  seen: "abstract only, tgkdc.dergisi.org id 2055, 2026-11-26",
};
const BALANCED = {
  source: "What is aimed at after the first palliation of a single ventricle",
  seen: "from memory, 2026-11-26",
};
const COLLATERALS = {
  source:
    "Whitehead, Circ Cardiovasc Imaging 2009 (17 children with a superior cavopulmonary connection, MRI; range)",
  seen: "abstract, PMC2789422, 2026-11-26",
};
const PRIME = {
  source:
    "170 mL for 6–15 kg after downsizing (perfusion.com, 259 patients) to the 540 that were usual: 205 was 62 % less (Perfusion 1996;11:455)",
  seen: "abstracts only, PubMed 8971946, 2026-11-26",
};
const BY_WEIGHT = {
  source: "Flow by weight, perfusion course: 200 mL/kg to 3, 150 to 10, 100 from 15 to 30 kg; ±20 % is ours",
  seen: "api.brainscape.com/flashcards (test 1 part 2), 2026-11-26",
};
const BABY_RX = {
  source: "Dubois, Perfusion 2004;19:315 (Capiox Baby RX in piglets of 5.6 kg)",
  seen: "abstract only, hdl.handle.net/1942/2802, 2026-11-26",
};
const ECMO_FLOW = {
  source: "Flow of a newborn's venoarterial ECMO",
  seen: "from memory (ELSO guideline: 100–150), 2026-11-26",
};

/** Norms by age, lesions and circuits of children, found before the engine had them. */
// oxfmt-ignore
export const CHILDREN_2: readonly PublishedPoint[] = [
  { id: "P-newborn-13", subject: "newborn", what: "oncotic pressure", low: 17.2, high: 21.6, published: "19.4 ± 2.2", unit: "mmHg", ...SOLA },
  { id: "P-newborn-14", subject: "newborn", what: "glomerular filtration on the fifth day", low: 30, high: 51, published: "40.6", unit: "mL/min/1.73 m²", ...SMEETS },
  { id: "P-newborn-15", subject: "newborn", what: "slope of the baroreflex, awake", low: 7.3, high: 13.2, published: "10.23 ± 2.92", unit: "ms/mmHg", ...DROUIN },
  { id: "P-newborn-16", subject: "newborn", what: "antithrombin", low: 63, high: 78, published: "63–78", unit: "%", ...WEINER },
  { id: "P-newborn-17", subject: "newborn", what: "fibrinogen", low: 2.7, high: 3.12, published: "2.70–3.12", unit: "g/L", ...WEINER },
  { id: "P-newborn-18", subject: "newborn", what: "platelets", low: 150, high: 450, published: "150–450", unit: "/nL", ...PLATELETS },
  { id: "P-newborn-19", subject: "newborn", what: "ACT before heparin", low: 85, high: 147, published: "85–147", unit: "s", ...ACT },
  { id: "P-newborn-20", subject: "newborn", what: "ACT after 300 U/kg", low: 291, high: 529, published: "392 (291–529)", unit: "s", ...ACT },
  { id: "P-newborn-21", subject: "newborn", what: "hemoglobin, first days", low: 14.5, high: 22.5, published: "18.5 ± 4", unit: "g/dL", ...DALLMAN },
  { id: "P-newborn-22", subject: "newborn", what: "share of fetal hemoglobin", low: 70, high: 90, published: "70–90", unit: "%", ...FETAL },
  { id: "P-newborn-23", subject: "newborn", what: "fall of the heart rate in apnea, at a saturation of 75 %", low: 33, high: 60, published: "33 and more", unit: "%", ...POETS },
  { id: "P-newborn-24", subject: "newborn", what: "breaths, awake in air", low: 34, high: 54, published: "44", unit: "/min", ...BREATHS },
  { id: "P-infant-15", subject: "infant", what: "breaths, awake in air", low: 26, high: 46, published: "44 to 26", unit: "/min", ...BREATHS },
  { id: "P-infant-10", subject: "infant", what: "glomerular filtration at 4 to 8 months", low: 47.4, high: 76, published: "61.7 ± 14.3", unit: "mL/min/1.73 m²", ...PIEPSZ },
  { id: "P-infant-11", subject: "infant", what: "slope of the baroreflex, asleep", low: 7.4, high: 15.4, published: "11.4", unit: "ms/mmHg", ...YIALLOUROU },
  { id: "P-infant-12", subject: "infant", what: "hematocrit, half a year to two", low: 33, high: 39, published: "36 ± 3", unit: "%", ...DALLMAN },
  { id: "P-infant-13", subject: "infant", what: "ACT after 300 U/kg", low: 314, high: 996, published: "473 (314–996)", unit: "s", ...ACT },
  { id: "P-infant-14", subject: "infant", what: "antithrombin", low: 85, high: 115, published: "an adult's", unit: "%", ...ANTITHROMBIN },
  { id: "P-child-9", subject: "child-six", what: "glomerular filtration", low: 84.5, high: 124.3, published: "104.4 ± 19.9", unit: "mL/min/1.73 m²", ...PIEPSZ },
  { id: "P-child-10", subject: "child-six", what: "slope of the baroreflex, awake", low: 32, high: 42, published: "37 ± 5", unit: "ms/mmHg", ...BREATHING_SLOPE },
  { id: "P-child-11", subject: "child-six", what: "hematocrit, six years", low: 34, high: 45, published: "37 ± 3 to 40 ± 5", unit: "%", ...DALLMAN },
  { id: "C-ductus-1", subject: "patentDuctus", what: "output of the left ventricle, newborn", low: 300, high: 600, published: "above 300", unit: "mL/min/kg", ...DUCT },
  { id: "C-atrial-1", subject: "atrialSeptalDefect", what: "mean pulmonary artery pressure, child", low: 18.2, high: 31.6, published: "24.9 ± 6.7", unit: "mmHg", ...ATRIAL },
  { id: "C-atrial-2", subject: "atrialSeptalDefect", what: "share of the lungs' flow that is shunted, child", low: 35, high: 65, published: "more than half in most", unit: "%", ...TOHOKU },
  { id: "C-ventricular-1", subject: "ventricularSeptalDefect", what: "share of the lungs' flow that is shunted, infant", low: 50, high: 80, published: "above 50", unit: "%", ...VENTRICULAR },
  { id: "C-pphn-1", subject: "persistentPulmonaryHypertension", what: "systolic pressure, lungs over body", low: 0.7, high: 1.83, published: "1.02 (0.7–1.83)", unit: "ratio", ...PPHN },
  { id: "C-pphn-2", subject: "persistentPulmonaryHypertension", what: "saturation of the right hand above that of the legs", low: 5, high: 25, published: "at least 5", unit: "%", ...SATURATIONS },
  { id: "C-pphn-3", subject: "persistentPulmonaryHypertension", what: "output of the left ventricle", low: 148, high: 262, published: "205 ± 57", unit: "mL/min/kg", ...PPHN },
  { id: "C-transposition-1", subject: "newborn-transposition", what: "aortic saturation with the atrial septum torn open", low: 63.2, high: 86.8, published: "75.0 ± 11.8", unit: "%", ...SEPTOSTOMY },
  { id: "C-singleVentricle-1", subject: "newborn-single-ventricle", what: "arterial saturation", low: 75, high: 85, published: "75–85", unit: "%", ...BALANCED },
  { id: "C-singleVentricle-2", subject: "newborn-single-ventricle", what: "flow of the lungs over that of the body", low: 0.7, high: 1.5, published: "about 1", unit: "ratio", ...BALANCED },
  { id: "C-collaterals-1", subject: "aortopulmonaryCollaterals", what: "share of the aorta's flow, infant", low: 11, high: 53, published: "37 (11–53)", unit: "%", ...COLLATERALS },
  { id: "V-circuit-1", subject: "cpb-infant", what: "prime", low: 170, high: 540, published: "170–540", unit: "mL", ...PRIME },
  { id: "V-circuit-2", subject: "cpb-newborn", what: "flow by weight", low: 160, high: 240, published: "200", unit: "mL/min/kg", ...BY_WEIGHT },
  { id: "V-circuit-3", subject: "cpb-infant", what: "flow by weight", low: 120, high: 180, published: "150", unit: "mL/min/kg", ...BY_WEIGHT },
  { id: "V-circuit-4", subject: "cpb-child", what: "flow by weight", low: 80, high: 120, published: "100", unit: "mL/min/kg", ...BY_WEIGHT },
  { id: "V-circuit-5", subject: "cpb-infant", what: "drop over a Baby RX at 0.84 L/min", low: 12, high: 22, published: "12 to 22", unit: "mmHg", ...BABY_RX },
  { id: "V-circuit-6", subject: "va-newborn", what: "flow by weight", low: 100, high: 150, published: "100–150", unit: "mL/min/kg", ...ECMO_FLOW },
];

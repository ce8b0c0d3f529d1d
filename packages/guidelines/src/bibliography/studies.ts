import type { BibliographyEntry, Seen } from "./BibliographyEntry.ts";

const row = (key: string, as: Seen["as"], claim: string): BibliographyEntry["seen"][number] => ({
  where: `reading notes, guidelines §1, row ${key}`,
  as,
  claim,
});

const opened = (where: string, as: Seen["as"], claim: string): BibliographyEntry["seen"][number] => ({
  where,
  on: "2026-11-26",
  as,
  claim,
});

/** Studies of bypass. */
export const STUDIES = {
  GIFT18: {
    title: "Goal-directed perfusion to reduce acute kidney injury: a randomized trial",
    authors: "Ranucci, et al.",
    year: 2018,
    reference: "J Thorac Cardiovasc Surg 2018;156:1918–1927",
    doi: "10.1016/j.jtcvs.2018.04.045",
    pmid: "29778331",
    kind: "trial",
    seen: [
      row("GIFT18", "primary", "n = 326, goal-directed perfusion"),
      opened(
        "https://researchnow.flinders.edu.au/en/publications/goal-directed-perfusion-to-reduce-acute-kidney-injury-a-randomize",
        "primary",
        "abstract: DO2i of at least 280 mL/min/m²; stage 1 relative risk 0.45, stages 2 and 3 no difference",
      ),
    ],
  },
  DESOMER11: {
    title:
      "O2 delivery and CO2 production during cardiopulmonary bypass as determinants of acute kidney injury",
    authors: "de Somer, et al.",
    year: 2011,
    reference: "Crit Care 2011;15:R192",
    doi: "10.1186/cc10349",
    kind: "cohort",
    seen: [
      row("DESOMER11", "primary", "nadir DO2i 262 mL/min/m²; DO2i/VCO2i 5.3"),
      opened(
        "https://ccforum.biomedcentral.com/articles/10.1186/cc10349",
        "primary",
        "abstract: 359 adults; nadir DO2i below 262 and ratio below 5.3; the ratio adds no accuracy",
      ),
    ],
  },
  RAN05: {
    title: "Oxygen delivery during cardiopulmonary bypass and acute renal failure after coronary operations",
    authors: "Ranucci, et al.",
    year: 2005,
    reference: "Ann Thorac Surg 2005;80:2213–20",
    doi: "10.1016/j.athoracsur.2005.05.069",
    pmid: "16305874",
    kind: "cohort",
    seen: [
      row("RAN05/06", "quoted", "lowest DO2i 272 mL/min/m²"),
      opened(
        "a stored copy of the PubMed record 16305874",
        "copy",
        "abstract: 1048 coronary operations; critical lowest DO2i 272 mL/min/m²",
      ),
    ],
  },
  RAN06: {
    title:
      "Anaerobic metabolism during cardiopulmonary bypass: predictive value of carbon dioxide derived parameters",
    authors: "Ranucci, et al.",
    year: 2006,
    reference: "Ann Thorac Surg 2006;81:2189–95",
    kind: "cohort",
    seen: [
      row(
        "RAN05/06",
        "primary",
        "VCO2i 60 mL/min/m², DO2i/VCO2i 5.0, respiratory quotient 0.9, lactate above 3 mmol/L",
      ),
      opened(
        "https://discovery.researcher.life/article/anaerobic-metabolism-during-cardiopulmonary-bypass-predictive-value-of-carbon-dioxide-derived-parameters/c2123dfa02653ed79489f9ba43eee261",
        "copy",
        "abstract: 54 patients; the four figures",
      ),
    ],
  },
  MUK21: {
    title:
      "Oxygen delivery-guided perfusion for the prevention of acute kidney injury: a randomized controlled trial",
    authors: "Mukaida, et al.",
    year: 2021,
    reference: "J Thorac Cardiovasc Surg, volume 165, issue 2, page 750",
    doi: "10.1016/j.jtcvs.2021.03.032",
    kind: "trial",
    seen: [
      row("MUK21", "primary", "n = 300; kidney injury 14.6 against 30.4 %"),
      opened(
        "https://acemap.info/paper/450293568",
        "copy",
        "abstract: DO2i above 300 mL/min/m² by pump flow; relative risk 0.48",
      ),
      opened("https://peeref.com/works/22129542", "copy", "journal, volume and DOI"),
    ],
  },
  HARA24: {
    title: "oxygen extraction during cardiopulmonary bypass and acute kidney injury",
    isTitleOurs: true,
    authors: "Hara, et al.",
    year: 2024,
    kind: "cohort",
    seen: [row("HARA24", "quoted", "VO2i/DO2i of 0.245 or more")],
  },
  BROAD22: {
    title:
      "Goal directed perfusion is not associated with a decrease in acute kidney injury in patients predicted to be at high risk for acute renal failure after cardiac surgery",
    authors: "Broadwin M, et al.",
    year: 2022,
    reference: "J Extra Corpor Technol 2022;54(2):128–134",
    pmid: "35928338",
    pmcid: "PMC9302403",
    kind: "cohort",
    seen: [
      opened(
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC9302403",
        "primary",
        "abstract: 47 patients and a matched cohort, goal of 260 mL/min/m²; kidney injury odds ratio 0.97",
      ),
    ],
  },
  NEWLAND17: {
    title: "area under the DO2i curve during cardiopulmonary bypass and acute kidney injury",
    isTitleOurs: true,
    authors: "Newland, et al.",
    year: 2017,
    reference: "J Extra Corpor Technol 2017;49:224–230",
    kind: "cohort",
    seen: [
      {
        where: "reading notes, guidelines §2a, row cpb.do2i.auc280",
        as: "quoted",
        claim: "area under a DO2i threshold",
      },
    ],
  },
  SERR17: {
    title:
      "Effects of cerebral near-infrared spectroscopy on the outcome of patients undergoing cardiac surgery: a systematic review of randomised trials",
    authors: "Serraino GF, Murphy GJ",
    year: 2017,
    reference: "BMJ Open 2017;7:e016613",
    doi: "10.1136/bmjopen-2017-016613",
    kind: "review",
    seen: [
      row("SERR17", "primary", "10 trials, 1466 patients; no clear benefit in outcome"),
      opened(
        "https://bmjopen.bmj.com/content/7/9/e016613.full",
        "primary",
        "abstract: 10 trials, 1466 adults; similar mortality and major morbidity",
      ),
    ],
  },
  SMIT16: {
    title: "Moderate hyperoxic versus near-physiological oxygen targets during and after coronary surgery",
    authors: "Smit, et al.",
    year: 2016,
    reference: "Crit Care 2016;20:55",
    doi: "10.1186/s13054-016-1240-6",
    pmcid: "PMC4788916",
    kind: "trial",
    seen: [
      row("SMIT16", "primary", "PaO2 130–150 against 200–220 mmHg: no difference"),
      opened(
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC4788916",
        "primary",
        "abstract: 50 patients; no difference in markers of the heart, kidney function or lactate",
      ),
    ],
  },
  DESCHAMPS13: {
    title: "Reversal of decreases in cerebral saturation in high-risk cardiac surgery",
    authors: "Deschamps A, Lambert J, Couture P, et al.",
    year: 2013,
    reference: "J Cardiothorac Vasc Anesth 2013;27(6):1260–1266",
    pmid: "23791498",
    kind: "trial",
    seen: [
      opened(
        "a stored copy of the PubMed record 23791498",
        "copy",
        "abstract: a fall of 20 % from baseline for 15 s is the desaturation that the algorithm answers",
      ),
      opened(
        "https://www.edwards.com/healthcare-professionals/conditions-procedures/cerebral-desaturations",
        "quoted",
        "authors, title, journal, year and pages",
      ),
    ],
  },
  CRITFLOW93: {
    title: "Effects of pump flow rate on oxygen use during moderate hypothermic cardiopulmonary bypass",
    year: 1993,
    reference: "ASAIO J 1993, April",
    kind: "cohort",
    seen: [
      {
        where: "reading notes, guidelines §2a, row cpb.flow.critical28",
        as: "primary",
        claim: "1.6–1.8 L/min/m² at 27–30 °C",
      },
      opened(
        "https://journals.lww.com/asaiojournal/Abstract/1993/04000/Effects_of_Pump_Flow_Rate_on_Oxygen_Use_During.10.aspx",
        "primary",
        "abstract: 31 patients at 29 °C rectal; uptake unchanged down to 1.8, lower at 1.6 L/min/m²",
      ),
    ],
  },
} as const satisfies Readonly<Record<string, BibliographyEntry>>;

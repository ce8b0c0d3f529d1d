import type { BibliographyEntry } from "./BibliographyEntry.ts";

const row = (key: string, as: "primary" | "quoted", claim: string): BibliographyEntry["seen"][number] => ({
  where: `reading notes, guidelines §1, row ${key}`,
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
    seen: [row("GIFT18", "primary", "n = 326, goal-directed perfusion")],
  },
  DESOMER11: {
    title:
      "O2 delivery and CO2 production during cardiopulmonary bypass as determinants of acute kidney injury",
    authors: "de Somer, et al.",
    year: 2011,
    reference: "Crit Care 2011;15:R192",
    doi: "10.1186/cc10349",
    kind: "cohort",
    seen: [row("DESOMER11", "primary", "nadir DO2i 262 mL/min/m²; DO2i/VCO2i 5.3")],
  },
  RAN05: {
    title: "Oxygen delivery during cardiopulmonary bypass and acute renal failure after coronary operations",
    authors: "Ranucci, et al.",
    year: 2005,
    reference: "Ann Thorac Surg 2005;80:2213–20",
    doi: "10.1016/j.athoracsur.2005.05.069",
    kind: "cohort",
    seen: [row("RAN05/06", "quoted", "lowest DO2i 272 mL/min/m²")],
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
    ],
  },
  MUK21: {
    title: "Goal-directed perfusion with DO2i above 300 mL/min/m²: a randomized trial",
    authors: "Mukaida, et al.",
    year: 2021,
    kind: "trial",
    seen: [row("MUK21", "primary", "n = 300; kidney injury 14.6 against 30.4 %")],
  },
  HARA24: {
    title: "Oxygen extraction during cardiopulmonary bypass and acute kidney injury",
    authors: "Hara, et al.",
    year: 2024,
    kind: "cohort",
    seen: [row("HARA24", "quoted", "VO2i/DO2i of 0.245 or more")],
  },
  NEWLAND17: {
    title: "Area under the DO2i curve during cardiopulmonary bypass and acute kidney injury",
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
    title: "Near-infrared spectroscopy in cardiac surgery: systematic review",
    year: 2017,
    reference: "BMJ Open 2017;7:e016613",
    kind: "review",
    seen: [row("SERR17", "primary", "10 trials, 1466 patients; no clear benefit in outcome")],
  },
  SMIT16: {
    title: "Moderate hyperoxic versus near-physiological oxygen targets during and after coronary surgery",
    authors: "Smit, et al.",
    year: 2016,
    reference: "Crit Care 2016;20:55",
    doi: "10.1186/s13054-016-1240-6",
    kind: "trial",
    seen: [row("SMIT16", "primary", "PaO2 130–150 against 200–220 mmHg: no difference")],
  },
  CRITFLOW93: {
    title: "Critical flow during hypothermic cardiopulmonary bypass",
    year: 1993,
    reference: "ASAIO J 1993",
    kind: "cohort",
    seen: [
      {
        where: "reading notes, guidelines §2a, row cpb.flow.critical28",
        as: "primary",
        claim: "1.6–1.8 L/min/m² at 27–30 °C",
      },
    ],
  },
  SAUDI26: {
    title: "National Heart Center guideline on perfusion, Saudi Arabia",
    authors: "National Heart Center",
    year: 2026,
    pmcid: "PMC13227424",
    kind: "practice",
    seen: [row("SAUDI26", "quoted", "PaO2 100–150 mmHg; vacuum preset −20 mmHg")],
  },
  RAMAKRISHNAN23: {
    title: "Perfusion in pediatric cardiac surgery",
    authors: "Ramakrishnan, et al.",
    year: 2023,
    doi: "10.21037/tp-23-141",
    kind: "review",
    seen: [{ where: "reading notes, guidelines §2f", as: "primary", claim: "pump flow by weight" }],
  },
  TGKDC21: {
    title: "Turkish Society of Cardiovascular Surgery on cerebral perfusion, 2021",
    authors: "TGKDC",
    year: 2021,
    kind: "practice",
    seen: [
      {
        where: "reading notes, guidelines §2c, row acp.flow.bytemp",
        as: "quoted",
        claim: "flow and pressure by temperature",
      },
    ],
  },
} as const satisfies Readonly<Record<string, BibliographyEntry>>;

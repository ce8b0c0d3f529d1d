import type { BibliographyEntry } from "./BibliographyEntry.ts";

/** Of the American societies. */
export const AMERICAN = {
  STSTEMP15: {
    title: "STS/SCA/AmSECT clinical practice guidelines for cardiopulmonary bypass: temperature management",
    authors: "Engelman, et al.",
    year: 2015,
    reference: "J Extra Corpor Technol 2015;47:145–154",
    doi: "10.1051/ject/201547145",
    pmcid: "PMC4631211",
    kind: "guideline",
    seen: [
      {
        where: "reading notes, guidelines §1, row STSTEMP15 (guidelinecentral 19523)",
        as: "primary",
        claim: "recommendations with class and level",
      },
    ],
  },
  STSAC18: {
    title: "STS/SCA/AmSECT clinical practice guidelines: anticoagulation during cardiopulmonary bypass",
    authors: "Shore-Lesserson, et al.",
    year: 2018,
    reference: "J Extra Corpor Technol 2018;50:5–18",
    doi: "10.1051/ject/201850005",
    pmcid: "PMC5850589",
    kind: "guideline",
    seen: [
      {
        where: "reading notes, guidelines §1, row STSAC18",
        as: "primary",
        claim: "existence and identifiers",
      },
      {
        where: "reading notes, guidelines §2b, rows marked R2",
        as: "quoted",
        claim: "recommendations with class and level",
      },
    ],
  },
  AMSECT17: {
    title: "AmSECT Standards and Guidelines for Perfusion Practice (2017)",
    authors: "American Society of ExtraCorporeal Technology",
    year: 2017,
    kind: "standard",
    seen: [
      {
        where: "reading notes, guidelines §1, row AMSECT13/17/23",
        as: "primary",
        claim: "18 standards of May 2017 exist",
      },
      {
        where: "reading notes, guidelines §2d, rows marked R2",
        as: "quoted",
        claim: "numbered items and their verbs",
      },
    ],
  },
  SHANN06: {
    title: "An evidence-based review of the practice of cardiopulmonary bypass in adults",
    authors: "Shann KG, et al.",
    year: 2006,
    kind: "review",
    seen: [
      {
        where: "reading notes, guidelines §1, row SHANN06 (bestpracticeperfusion.org)",
        as: "primary",
        claim: "alpha-stat I A, arterial line filter class I",
      },
    ],
  },
  GLU09: {
    title:
      "The Society of Thoracic Surgeons practice guideline: blood glucose management during adult cardiac surgery",
    authors: "Lazar, et al.",
    year: 2009,
    kind: "guideline",
    seen: [
      {
        where: "reading notes, guidelines §1, row GLU09",
        as: "primary",
        claim: "glucose below 180 mg/dL; class and level not seen",
      },
    ],
  },
} as const satisfies Readonly<Record<string, BibliographyEntry>>;

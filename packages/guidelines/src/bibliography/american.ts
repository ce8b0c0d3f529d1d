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
      {
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4631211",
        on: "2026-11-26",
        as: "primary",
        claim: "for adults; class I recommendations and the first of class IIa, with class and level",
      },
      {
        where: "https://www.guidelinecentral.com/guideline/19523/",
        on: "2026-11-26",
        as: "primary",
        claim:
          "rewarming from 30 °C: gradient of 4 °C, 0.5 °C a minute; below 30 °C: 10 °C, class IIa, level C",
      },
      {
        where:
          "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER141.md",
        on: "2026-11-26",
        as: "quoted",
        claim:
          "rewarming from 30 °C: class IIa, level B; four oxygenators under-read by 0.33 to 0.67 °C at 37 °C",
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
      {
        where: "https://www.medscape.com/viewarticle/891687_8",
        on: "2026-11-26",
        as: "primary",
        claim:
          "reprint from Anesth Analg 2018;126:413–424, reversal: protamine by titration, IIa B; the rest of that section was not stored",
      },
      {
        where: "https://reference.medscape.com/viewarticle/898528_5",
        on: "2026-11-26",
        as: "quoted",
        claim: "a test before bypass and at intervals; ACT above 480 s during bypass; no classes",
      },
      {
        where:
          "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER245.md, §2.15",
        on: "2026-11-27",
        as: "quoted",
        claim:
          "ACT before bypass and at intervals I C, above 480 s IIa C, 400 s for some tests, protamine not above 2.6 mg for 100 units IIa C, titration IIa B, reaction I C, infusion IIb C",
      },
      {
        where: "https://www.docwirenews.com/uncategorized/reversal-of-anticoagulation/",
        on: "2026-11-26",
        as: "quoted",
        claim:
          "protamine below 2.6 mg for 100 units IIa, 25 mg/h up to 6 h IIb, stop and return to bypass after a reaction I; no levels",
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
      {
        where:
          "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER141.md",
        on: "2026-11-26",
        as: "quoted",
        claim: "standard 12.1: cardiotomy suction is stopped when protamine begins",
      },
    ],
  },
  SHANN06: {
    title:
      "An evidence-based review of the practice of cardiopulmonary bypass in adults: a focus on neurologic injury, glycemic control, hemodilution, and the inflammatory response",
    authors: "Shann KG, Likosky DS, Willcox TW, et al.",
    year: 2006,
    reference: "J Thorac Cardiovasc Surg 2006;132(2):283–290",
    kind: "review",
    seen: [
      {
        where: "reading notes, guidelines §1, row SHANN06 (bestpracticeperfusion.org)",
        as: "primary",
        claim: "alpha-stat I A, arterial line filter class I",
      },
      {
        where:
          "http://www.bestpracticeperfusion.org/sections/committees/Guideline%20Writing/Guidelines-articles/article7.html",
        on: "2026-11-26",
        as: "primary",
        claim:
          "the consortium's summary, for adults: alpha-stat in moderate hypothermia I A, arterial line at 37 °C IIa B, unprocessed shed blood not back into the circuit I B, processing IIb B, aortic scanning I B, arterial line filter class I (level cut off)",
      },
      {
        where:
          "http://globalauthorid.com/WebPortal/ArticleView?wd=14D00CB6E65AE8368835E0B5B232FDBBD0E880663A3091D0",
        on: "2026-11-26",
        as: "quoted",
        claim: "title, authors and pages, in a list of references",
      },
    ],
  },
  GLU09: {
    title:
      "The Society of Thoracic Surgeons practice guideline: blood glucose management during adult cardiac surgery",
    authors: "Lazar, et al.",
    year: 2009,
    doi: "10.1016/j.athoracsur.2008.11.011",
    kind: "guideline",
    seen: [
      {
        where: "https://doi.org/10.1016/j.athoracsur.2008.11.011",
        on: "2026-11-26",
        as: "primary",
        claim: "key points: glucose below 180 mg/dL during cardiac surgery; class and level not on the page",
      },
      {
        where: "https://cardiothoracicsurgery.biomedcentral.com/articles/10.1186/s13019-018-0700-2/tables/2",
        on: "2026-11-26",
        as: "quoted",
        claim: "below 180 mg/dL (10 mmol/L) in all patients, during and after surgery",
      },
      {
        where: "reading notes, guidelines §1, row GLU09",
        as: "primary",
        claim: "glucose below 180 mg/dL; class and level not seen",
      },
    ],
  },
} as const satisfies Readonly<Record<string, BibliographyEntry>>;

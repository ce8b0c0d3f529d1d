import type { BibliographyEntry } from "./BibliographyEntry.ts";

/** Of the European societies. */
export const EUROPEAN = {
  EACTS24: {
    title: "2024 EACTS/EACTAIC/EBCP Guidelines on cardiopulmonary bypass in adult cardiac surgery",
    authors: "Wahba A, Kunst G, De Somer F, et al.",
    year: 2025,
    reference: "Br J Anaesth 2025;134:917–1008",
    doi: "10.1016/j.bja.2025.01.015",
    pmid: "39955230",
    pmcid: "PMC11947607",
    kind: "guideline",
    seen: [
      {
        where: "reading notes, guidelines §1, row EACTS24",
        as: "primary",
        claim: "abstract and table of contents",
      },
      {
        where: "reading notes, guidelines §2, rows marked R2 (Perf-zyon research notes)",
        as: "quoted",
        claim: "recommendations with class and level; of the tables only those named below were opened by us",
      },
      {
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11947607/table/dtbl6",
        on: "2026-11-26",
        as: "primary",
        claim:
          "recommendation table 6, heater-cooler units: protocols I B, PCR IIb C, yearly disinfection I C, outside the room I C, enclosure, 2 m or vacuum IIb C",
      },
      {
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11947607/table/dtbl13/",
        on: "2026-11-26",
        as: "primary",
        claim:
          "recommendation table 13: arterial line filters IIb C, no routine leukodepletion filters III B",
      },
      {
        where:
          "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER141.md",
        on: "2026-11-26",
        as: "quoted",
        claim: "recommendations with class and level, and figures of the text, in its §2.1 to §2.17",
      },
      {
        where:
          "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER245.md",
        on: "2026-11-27",
        as: "quoted",
        claim: "surgery of the arch in its §2.8, adequacy of flow in §2.13, arterial pressure in §2.16",
      },
      {
        where:
          "https://eacts.org/clinical-practice-guideline/2024-eacts-eactaic-ebcp-guidelines-on-cardiopulmonary-bypass-in-adult-cardiac-surgery",
        on: "2026-11-26",
        as: "primary",
        claim:
          "for adults; a revision of the edition of 2019, with new sections on temperature and on arrest",
      },
    ],
  },
  EACTS19: {
    title: "2019 EACTS/EACTA/EBCP guidelines on cardiopulmonary bypass in adult cardiac surgery",
    authors: "Puis, Kunst, Wahba, et al.",
    year: 2020,
    reference: "Interact Cardiovasc Thorac Surg 2020;30:161–202",
    doi: "10.1093/icvts/ivz251",
    kind: "guideline",
    seen: [
      {
        where: "reading notes, guidelines §1, row EACTS19 (Medscape summary 920531)",
        as: "primary",
        claim: "statements without their classes",
      },
      {
        where: "https://reference.medscape.com/viewarticle/920531_2",
        on: "2026-11-26",
        as: "primary",
        claim:
          "summary: arterial pressure, vasoplegia, pump flow and its adequacy, lean mass; verbs, no classes",
      },
      {
        where: "https://reference.medscape.com/viewarticle/920531_3",
        on: "2026-11-26",
        as: "primary",
        claim: "summary: cerebral oximetry, lungs, shed blood; verbs, no classes",
      },
      {
        where:
          "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER245.md, §2.13",
        on: "2026-11-27",
        as: "quoted",
        claim: "72 h for a primed circuit and 30 days for a dry one, as a policy to consider",
      },
    ],
  },
  ANASTASIADIS: {
    title: "From less invasive to minimal invasive extracorporeal circulation",
    authors: "Anastasiadis K, Antonitsis P, Deliopoulos A, Argiriadou H",
    year: 2021,
    reference: "J Thorac Dis 2021",
    pmcid: "PMC8024827",
    kind: "review",
    seen: [
      {
        where:
          "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER141-2.md, §7",
        on: "2026-11-27",
        as: "quoted",
        claim: "authors, title, journal and identifiers, source K18; ACT targets in §2.16 of its first part",
      },
      {
        where: "reading notes, guidelines §2b, row ac.act.miecc",
        as: "quoted",
        claim: "ACT 300 s and 400 s with MiECC",
      },
    ],
  },
} as const satisfies Readonly<Record<string, BibliographyEntry>>;

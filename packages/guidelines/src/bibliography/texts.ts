import type { BibliographyEntry } from "./BibliographyEntry.ts";

/** Study notes that quote guidelines and texts in detail. */
const PER141 =
  "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER141.md";

/** Its second part, which lists the sources that the first one names by number. */
const PER141_SOURCES =
  "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER141-2.md, §7";

const listed = (source: string): BibliographyEntry["seen"][number] => ({
  where: PER141_SOURCES,
  on: "2026-11-27",
  as: "quoted",
  claim: `title, journal and identifiers, source ${source}`,
});

const quoted = (claim: string): BibliographyEntry["seen"][number] => ({
  where: PER141,
  on: "2026-11-26",
  as: "quoted",
  claim,
});

/** Reviews, and what one country or one institution does. */
export const TEXTS = {
  SARKAR17: {
    title: "Basics of cardiopulmonary bypass",
    authors: "Sarkar M, Prabhu V",
    year: 2017,
    reference: "Indian J Anaesth 2017;61:760–767",
    pmcid: "PMC5613602",
    kind: "review",
    seen: [quoted("flow index 2.2–2.4 L/min/m² at 37 °C; venous saturation of at least 70 %")],
  },
  SAUDI26: {
    title: "National Heart Center Perfusion Guidelines",
    authors: "Khouqeer FA, et al.",
    year: 2026,
    reference: "Saudi Med J 2026",
    pmcid: "PMC13227424",
    kind: "practice",
    seen: [
      {
        where: "reading notes, guidelines §1, row SAUDI26",
        as: "quoted",
        claim: "PaO2 100–150 mmHg; vacuum preset −20 mmHg",
      },
      quoted("vacuum preset −20 mmHg; HTK 30–50 mL/kg"),
    ],
  },
  CONGENITAL20: {
    title: "Practical conduct of open heart procedures for congenital heart lesions",
    year: 2020,
    reference: "J Thorac Dis 2020",
    pmcid: "PMC7139054",
    kind: "review",
    seen: [
      listed("K32"),
      quoted("§2.17: arrest at 18 °C, below 30 min without harm to speak of, up to 45 min acceptable"),
    ],
  },
  CANNULA24: {
    title:
      "Performance evaluation of geometrically different pediatric arterial cannulae in a pediatric CPB model",
    year: 2024,
    reference: "Braz J Cardiovasc Surg 2024",
    kind: "bench",
    seen: [
      listed("K23"),
      quoted("§2.14: a drop of 100 mmHg along an arterial cannula is generally taken as the limit"),
    ],
  },
  ENDOBALLOON21: {
    title: "Endoaortic balloon in minimally invasive valve surgery, a series of 48 patients",
    isTitleOurs: true,
    year: 2021,
    reference: "J Thorac Dis 2021;13(2)",
    kind: "cohort",
    seen: [
      {
        where:
          "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER207.md, §2.15, source K45",
        on: "2026-11-27",
        as: "quoted",
        claim: "vacuum of 40 mmHg at the most; journal and address in the list of sources of its second part",
      },
    ],
  },
  BOSTON03: {
    title:
      "The effect of duration of deep hypothermic circulatory arrest in infant heart surgery on late neurodevelopment: the Boston Circulatory Arrest Trial",
    year: 2003,
    reference: "J Thorac Cardiovasc Surg 2003;126:1397–1403",
    pmid: "14666011",
    kind: "trial",
    seen: [
      {
        where: "https://www.ncbi.nlm.nih.gov/pubmed/14666011",
        on: "2026-11-27",
        as: "primary",
        claim: "abstract: 155 children at eight years; no effect up to 41 minutes of arrest, lower limit 32",
      },
      {
        where: "https://www.ncbi.nlm.nih.gov/pubmed/21095350",
        on: "2026-11-27",
        as: "primary",
        claim:
          "what speaks against it: abstract of a cohort of 238 children, a median of 36 minutes was not predictive of worse performance",
      },
    ],
  },
  RAMAKRISHNAN23: {
    title:
      "Cardiopulmonary bypass in neonates and infants: advantages of high flow high hematocrit bypass strategy—clinical practice review",
    authors: "Ramakrishnan K, et al.",
    year: 2023,
    reference: "Transl Pediatr 2023",
    doi: "10.21037/tp-23-141",
    kind: "review",
    seen: [
      {
        where: "https://tp.amegroups.org/article/view/115699/html",
        on: "2026-11-27",
        as: "primary",
        claim:
          "introduction: one institution's strategy of high flow and high hematocrit, set against the conventional one",
      },
      { where: "reading notes, guidelines §2f", as: "primary", claim: "pump flow by weight" },
      {
        where:
          "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER207.md, §2.17, source K49",
        on: "2026-11-27",
        as: "quoted",
        claim:
          "pump flow by weight against the conventional 2.4 L/min/m²; hematocrit of both strategies and at weaning",
      },
    ],
  },
  TGKDC21: {
    title: "Turkish Society of Cardiovascular Surgery on cerebral perfusion, 2021",
    isTitleOurs: true,
    authors: "TGKDC",
    year: 2021,
    kind: "practice",
    seen: [
      {
        where: "reading notes, guidelines §2c, row acp.flow.bytemp",
        as: "quoted",
        claim: "flow and pressure by temperature",
      },
      {
        where:
          "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER245.md, §2.8",
        on: "2026-11-27",
        as: "quoted",
        claim: "flow and pressure by temperature, hematocrit of 20 to 30 %, alpha-stat",
      },
    ],
  },
} as const satisfies Readonly<Record<string, BibliographyEntry>>;

import type { BibliographyEntry } from "./BibliographyEntry.ts";

/** A course dossier on extracorporeal life support that states, figure by figure, which document it read it in. */
const DOSSIER =
  "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER207.md";
const OPENED_ON = "2026-11-27";

const quoted = (section: string, claim: string): BibliographyEntry["seen"][number] => ({
  where: `${DOSSIER}, ${section}`,
  on: OPENED_ON,
  as: "quoted",
  claim,
});
const opened = (where: string, claim: string): BibliographyEntry["seen"][number] => ({
  where,
  on: OPENED_ON,
  as: "primary",
  claim,
});

const copied = (where: string, claim: string): BibliographyEntry["seen"][number] => ({
  where,
  on: OPENED_ON,
  as: "copy",
  claim,
});

/** On ECMO: guidelines of ELSO, and studies. */
export const ECMO_SOURCES = {
  ELSOVV21: {
    title:
      "Management of adult patients supported with venovenous ECMO: guideline from the Extracorporeal Life Support Organization",
    authors: "Tonna JE, et al.",
    year: 2021,
    reference: "ASAIO J 2021;67:601–610",
    doi: "10.1097/MAT.0000000000001432",
    pmid: "33965970",
    pmcid: "PMC8315725",
    kind: "guideline",
    seen: [
      opened(
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC8315725",
        "identifiers and introduction: recommendations without a formal, reproducible method",
      ),
      quoted("§2.3, §2.5 and §2.7, source K3", "numbers"),
    ],
  },
  ELSOVA21: {
    title: "ELSO interim guidelines for venoarterial ECMO in adult cardiac patients",
    authors: "Lorusso R, et al.",
    year: 2021,
    reference: "ASAIO J 2021;67:827–844",
    doi: "10.1097/MAT.0000000000001510",
    kind: "guideline",
    seen: [
      opened(
        "https://journals.lww.com/asaiojournal/Fulltext/2021/08000/ELSO_Interim_Guidelines_for_Venoarterial.2.aspx",
        "identifiers and disclaimer: useful and safe practice, not necessarily consensus recommendations",
      ),
      {
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9316319",
        on: OPENED_ON,
        as: "quoted",
        claim: "a review's abstract: a pO2 of around 150 mmHg behind the oxygenator",
      },
      quoted("§2.3 and §2.6 to §2.8, source K4", "numbers"),
    ],
  },
  ELSOAC21: {
    title: "2021 ELSO adult and pediatric anticoagulation guidelines",
    authors: "McMichael ABV, et al.",
    year: 2022,
    reference: "ASAIO J 2022;68:303–310",
    kind: "guideline",
    seen: [
      copied(
        "https://www.scribd.com/document/623329217/2021-ELSO-Adult-and-Pediatric-Anticoagulation-1",
        "first page: authors and disclaimer: useful and safe practice, not necessarily consensus recommendations",
      ),
      quoted(
        "§2.7 and §2.9, source K5",
        "targets of aPTT, anti-Xa, blood products, hemoglobin, antithrombin",
      ),
    ],
  },
  ELSOECPR21: {
    title:
      "Extracorporeal cardiopulmonary resuscitation in adults: interim guideline consensus statement from the Extracorporeal Life Support Organization",
    authors: "Richardson ASC, et al.",
    year: 2021,
    doi: "10.1097/MAT.0000000000001344",
    pmid: "33627592",
    pmcid: "PMC7984716",
    kind: "guideline",
    seen: [
      copied(
        "the PubMed record 33627592 on another server",
        "abstract: identifiers; where evidence is poor, consensus of the authors",
      ),
      quoted("§2.5, source K6", "criteria and targets after ECPR"),
    ],
  },
  ELSOGEN17: {
    title: "ELSO General Guidelines for all ECLS Cases, version 1.4",
    authors: "Extracorporeal Life Support Organization",
    year: 2017,
    kind: "guideline",
    seen: [
      opened("https://www.elso.org/resources/guidelines.aspx", "existence: version 1.4, August 2017"),
      copied(
        "https://xn--j1aeg1d.xn--p1ai/en/recomendations/ecmo-general",
        "introduction of version 1.3: useful and safe practice, not necessarily consensus recommendations",
      ),
      quoted(
        "§2.3 to §2.9, source K2",
        "flows, pressures, gas, saturations and circuit limits; its review names II.A.2, page 5, for plasma free hemoglobin",
      ),
    ],
  },
  ELSONEO20: {
    title: "Extracorporeal Life Support Organization (ELSO): guidelines for neonatal respiratory failure",
    authors: "Wild KT, Rintoul N, Kattan J, Gray B",
    year: 2020,
    reference: "ASAIO J 2020;66:463–470",
    doi: "10.1097/MAT.0000000000001153",
    kind: "guideline",
    seen: [
      opened(
        "https://journals.lww.com/asaiojournal/FullText/2020/05000/Extracorporeal_Life_Support_Organization__ELSO__.1.aspx",
        "identifiers and introduction",
      ),
      quoted("§2.10, source K7", "venous saturation, gases and blood products"),
    ],
  },
  ELSONEO13: {
    title: "ELSO neonatal respiratory failure supplement to the ELSO General Guidelines, version 1.3",
    authors: "Extracorporeal Life Support Organization",
    year: 2013,
    kind: "guideline",
    seen: [
      {
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7864623/table/Tab2",
        on: OPENED_ON,
        as: "quoted",
        claim:
          "a review's table: oxygenation index above 40 for more than 4 h among the neonatal respiratory criteria",
      },
      quoted("§2.10, source K8", "criteria and ventilator settings"),
    ],
  },
  LEQ13: {
    title: "Extracorporeal membrane oxygenation circuitry",
    authors: "Lequier L, Horton SB, McMullan DM, Bartlett RH",
    year: 2013,
    reference: "Pediatr Crit Care Med 2013;14(5 Suppl 1):S7–S12",
    pmcid: "PMC3742331",
    kind: "review",
    seen: [quoted("§2.4, source K10", "pressures of the circuit, the oxygenator's drop as a sign of clot")],
  },
  CAV20: {
    title:
      "The early change in PaCO2 after extracorporeal membrane oxygenation initiation is associated with neurological complications",
    authors: "Cavayas YA, et al.",
    year: 2020,
    doi: "10.1164/rccm.202001-0023OC",
    pmid: "32251606",
    kind: "registry",
    seen: [
      copied(
        "https://preview.concepedia.online/publication/W3014754749",
        "abstract: 11,972 adults with respiratory failure, 88 % on VV; gas before ECMO against gas at 24 h, a fall of more than 50 %, odds ratio 1.7",
      ),
    ],
  },
  DIEHL20: {
    title:
      "Association between arterial carbon dioxide tension and clinical outcomes in venoarterial extracorporeal membrane oxygenation",
    authors: "Diehl, et al.",
    year: 2020,
    pmcid: "PMC7393440",
    kind: "registry",
    seen: [
      opened(
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC7393440",
        "abstract: 7168 adults on VA; a fall of more than 20 mmHg over 24 h, odds ratio 1.63",
      ),
    ],
  },
  SHAH23: {
    title:
      "Early changes in arterial partial pressure of carbon dioxide and blood pressure after starting extracorporeal membrane oxygenation in children: Extracorporeal Life Support Organization database study of neurologic complications",
    authors: "Shah N, et al.",
    year: 2023,
    reference: "Pediatr Crit Care Med 2023;24:541–550",
    doi: "10.1097/PCC.0000000000003216",
    pmid: "36877009",
    kind: "registry",
    seen: [
      copied(
        "https://amsect.org/events-education/calendar-of-events/event-details/early-changes-in-arterial-partial-pressure-of-carbon-dioxide-and-blood-pressure-after-starting-extracorporeal-membrane-oxygenation-in-children-extracorporeal-life-support-organization-database-study",
        "results of the abstract: 7270 children, a relative fall of more than 30 %, odds ratio 1.25",
      ),
    ],
  },
  ECPRGAS22: {
    title:
      "oxygen and carbon dioxide around cannulation and acute brain injury after ECPR, in the registry of ELSO",
    isTitleOurs: true,
    year: 2022,
    pmid: "36435686",
    kind: "registry",
    seen: [
      copied(
        "the PubMed record 36435686 through a translating server",
        "abstract: 3125 adults; PaO2 of 300 mmHg or more on ECMO, odds ratio of brain injury 1.59",
      ),
      opened(
        "https://frontiersin.org/articles/10.3389/fmed.2022.867602/full",
        "what speaks against it: in a single center hyperoxia at 24 h was not associated with survival at 30 days",
      ),
    ],
  },
  RECIRC: {
    title: "recirculation during venovenous ECMO",
    isTitleOurs: true,
    pmcid: "PMC2943384",
    kind: "review",
    seen: [
      {
        where: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2943384/figure/F1",
        on: "2026-11-26",
        as: "primary",
        claim: "what the recirculation fraction is worked out from",
      },
    ],
  },
} as const satisfies Readonly<Record<string, BibliographyEntry>>;

import type { BibliographyEntry } from "./BibliographyEntry.ts";

const quoted = (row: string, claim: string): BibliographyEntry["seen"][number] => ({
  where: `reading notes, guidelines §2e, ${row}`,
  as: "quoted",
  claim,
});
const seen = (row: string, claim: string): BibliographyEntry["seen"][number] => ({
  where: `reading notes, guidelines §1, row ${row}`,
  as: "primary",
  claim,
});

/** On ECMO: guidelines of ELSO, and studies. */
export const ECMO_SOURCES = {
  ELSOVV21: {
    title: "ELSO guideline: management of adult patients supported with venovenous ECMO",
    authors: "Tonna, et al.",
    year: 2021,
    reference: "ASAIO J 2021;67:601–610",
    doi: "10.1097/MAT.0000000000001432",
    kind: "guideline",
    seen: [seen("ELSOVV21", "existence and identifiers"), quoted("rows marked R2", "numbers")],
  },
  ELSOVA21: {
    title: "ELSO interim guidelines for venoarterial ECMO in adult cardiac patients",
    authors: "Lorusso, et al.",
    year: 2021,
    reference: "ASAIO J 2021;67:827–844",
    doi: "10.1097/MAT.0000000000001510",
    kind: "guideline",
    seen: [seen("ELSOVA21", "existence and identifiers"), quoted("rows marked R2", "numbers")],
  },
  ELSOAC21: {
    title: "ELSO adult and pediatric anticoagulation guidelines",
    authors: "McMichael, et al.",
    year: 2022,
    kind: "guideline",
    seen: [
      quoted("rows marked R2", "targets of ACT, aPTT, anti-Xa, platelets, fibrinogen, INR, antithrombin"),
    ],
  },
  ELSOECPR21: {
    title: "ELSO interim consensus statement on ECPR in adults",
    authors: "Richardson, et al.",
    year: 2021,
    kind: "guideline",
    seen: [quoted("rows ecpr.criteria and ecpr.post", "criteria and targets after ECPR")],
  },
  ELSOGEN17: {
    title: "ELSO General Guidelines for all ECLS Cases, version 1.4",
    authors: "Extracorporeal Life Support Organization",
    year: 2017,
    kind: "guideline",
    seen: [quoted("rows marked R2", "flows, pressures, DO2:VO2 and circuit limits")],
  },
  ELSONEO20: {
    title: "ELSO guidelines for neonatal respiratory failure",
    authors: "Wild, et al.",
    year: 2020,
    kind: "guideline",
    seen: [quoted("rows ecmo.neo.oi40 and ecmo.svo2", "oxygenation index and venous saturation")],
  },
  LEQ13: {
    title: "Extracorporeal membrane oxygenation circuitry",
    authors: "Lequier, et al.",
    year: 2013,
    pmcid: "PMC3742331",
    kind: "review",
    seen: [quoted("row ecmo.dp.trend", "oxygenator pressure drop as a sign of clot")],
  },
  CAV20: {
    title: "Change of CO2 at the start of venovenous ECMO and neurological complications",
    year: 2020,
    doi: "10.1164/rccm.202001-0023OC",
    kind: "registry",
    seen: [seen("CAV20", "n = 11,972; fall of more than 50 % in 24 h, odds ratio 1.7")],
  },
  DIEHL20: {
    title: "Change of CO2 and acute brain injury on venoarterial ECMO",
    year: 2020,
    pmcid: "PMC7393440",
    kind: "registry",
    seen: [seen("DIEHL20", "fall of more than 20 mmHg in 24 h, odds ratio 1.63")],
  },
  SHAH23: {
    title: "Change of CO2 and neurological complications in children on ECMO",
    year: 2023,
    doi: "10.1097/PCC.0000000000003216",
    kind: "registry",
    seen: [seen("SHAH23", "fall of more than 30 %, odds ratio 1.25")],
  },
  RECIRC: {
    title: "Recirculation during venovenous ECMO",
    pmcid: "PMC2943384",
    kind: "review",
    seen: [
      {
        where: "reading notes, guidelines §2e, row ecmo.recirc",
        as: "primary",
        claim: "formula of the recirculation fraction",
      },
    ],
  },
} as const satisfies Readonly<Record<string, BibliographyEntry>>;

import type { BibliographyEntry } from "./BibliographyEntry.ts";

/** Study notes that quote guidelines and texts in detail. */
const PER141 =
  "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER141.md";

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

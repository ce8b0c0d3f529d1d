import type { Seen } from "../bibliography/BibliographyEntry.ts";

const READ_ON = "2026-11-26";

/** An address that was opened, or a stored copy of it. */
export const opened = (where: string, as: Seen["as"], claim: string): Seen => ({
  where,
  on: READ_ON,
  as,
  claim,
});

/** A row of the project's reading notes on formulas. */
export const noted = (row: string, as: Seen["as"], claim: string): Seen => ({
  where: `reading notes, guidelines §3, row ${row}`,
  as,
  claim,
});

import { AMERICAN } from "./bibliography/american.ts";
import type { BibliographyEntry } from "./bibliography/BibliographyEntry.ts";
import { ECMO_SOURCES } from "./bibliography/ecmo.ts";
import { EUROPEAN } from "./bibliography/european.ts";
import { STUDIES } from "./bibliography/studies.ts";
import { TEXTS } from "./bibliography/texts.ts";

/** Every publication that a rule or a formula cites, by key. */
export const BIBLIOGRAPHY = {
  ...EUROPEAN,
  ...AMERICAN,
  ...ECMO_SOURCES,
  ...STUDIES,
  ...TEXTS,
} as const satisfies Readonly<Record<string, BibliographyEntry>>;

export type SourceKey = keyof typeof BIBLIOGRAPHY;
export type { BibliographyEntry };

/** Where a source was seen, and what was taken from there. */
export interface Seen {
  /** An address, a stored copy of a record, or the row of the project's reading notes (`guidelines.md`, by section). */
  readonly where: string;
  /** ISO date on which the page, or a stored copy of it, was opened by us; the reading notes carry none. */
  readonly on?: string;
  /**
   * `primary`: the publication itself, its abstract or an official summary. `copy`: the same on a server that is neither
   * publisher, library nor society, and may differ. `quoted`: another text that quotes it.
   */
  readonly as: "primary" | "copy" | "quoted";
  readonly claim: string;
}

/** A publication that rules rest on. Only what was seen is stated: no identifier from memory. */
export interface BibliographyEntry {
  readonly title: string;
  /** The title was not seen: `title` says in our words what the publication is about. */
  readonly isTitleOurs?: true;
  readonly authors?: string;
  readonly year?: number;
  /** Journal, volume, pages as seen. */
  readonly reference?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly kind:
    | "guideline"
    | "standard"
    | "trial"
    | "cohort"
    | "review"
    | "consensus"
    | "registry"
    | "bench"
    | "practice";
  readonly seen: readonly Seen[];
}

interface Dossier {
  readonly title: string;
  readonly address: string;
  /** ISO date on which it was opened by us. */
  readonly on: string;
}

/** Public texts that quote guidelines in detail, by the name that `quotedIn` calls them; paragraphs are their own. */
export const DOSSIERS = {
  PER141: {
    title: "Perfusion techniques I, a student's research notes (Turkish)",
    address:
      "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER141.md",
    on: "2026-11-27",
  },
  PER207: {
    title: "Extracorporeal life support, a student's research notes (Turkish)",
    address:
      "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER207.md",
    on: "2026-11-27",
  },
  PER245: {
    title: "Adult perfusion I, a student's research notes (Turkish)",
    address:
      "https://github.com/BerkayBilgenn/Perf-zyon/blob/6ac883b0d4250f718d41a0de662c6348e9d357ce/research/PER245.md",
    on: "2026-11-27",
  },
} as const satisfies Readonly<Record<string, Dossier>>;

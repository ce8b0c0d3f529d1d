/** Where a table goes; a slow reader makes it wait. */
export type Print = (content: string | Uint8Array) => Promise<void>;

/** The program's ways out. */
export interface Output {
  /** Results: stdout. */
  readonly print: Print;
  /** Progress and what a person should know: stderr. */
  readonly note: (text: string) => void;
  /** Whether a person watches stderr, so that progress may be drawn over itself. */
  readonly isWatched: boolean;
}

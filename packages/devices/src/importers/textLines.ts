export interface TextLine {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a text that are not blank, without their ends. A line ends in LF, with any number of CR before it. */
export function textLines(text: string): readonly TextLine[] {
  return text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((each, i) => ({ line: i + 1, text: each.replace(/\r+$/, "") }))
    .filter(({ text: each }) => each.trim() !== "");
}

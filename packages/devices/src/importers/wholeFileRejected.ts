import type { ImportResult } from "./FileImporter.ts";
import type { TextLine } from "./textLines.ts";

/** The result for a file that is not of the format at all: every line is kept as rejected. */
export function wholeFileRejected(lines: readonly TextLine[], detail: string): ImportResult {
  return {
    layouts: {},
    header: [],
    rows: [],
    rejected: lines.map(({ line, text }) => ({ line, reason: "header", detail, text })),
  };
}

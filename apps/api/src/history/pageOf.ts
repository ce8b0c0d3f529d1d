import type { RecordRow } from "@openperfusion/contracts";

export interface Page {
  readonly rows: readonly RecordRow[];
  readonly nextSeq: number | null;
}

/**
 * The first page of rows in order. Rows of one offset (an empty gap and what follows it) are never parted, as the next
 * page is asked for by offset; a page may be longer than `limit` by them.
 */
export function pageOf(rows: readonly RecordRow[], limit: number): Page {
  const next = rows[limit];
  if (next === undefined) return { rows, nextSeq: null };
  const start = rows.findIndex(({ seq }) => seq === next.seq);
  if (start > 0) return { rows: rows.slice(0, start), nextSeq: next.seq };
  const end = rows.findIndex(({ seq }) => seq > next.seq);
  return end < 0 ? { rows, nextSeq: null } : { rows: rows.slice(0, end), nextSeq: rows[end]?.seq ?? null };
}

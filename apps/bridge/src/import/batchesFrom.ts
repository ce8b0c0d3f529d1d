import type { RecordDraft } from "../record/RecordDecoder.ts";
import { chunkRows } from "../record/chunkRows.ts";
import type { ImportedFile } from "./ImportedFile.ts";

/** So much at a time: far below what a server takes in one request, whatever the lines hold. */
const ROWS_PER_BATCH = 1000;
const BYTES_PER_BATCH = 256 * 1024;

/** What a server that stands at `committedSeq` still lacks, in stretches of whole rows. */
export function* batchesFrom(
  { rows, chunks }: Pick<ImportedFile, "rows" | "chunks">,
  committedSeq: number,
): Generator<RecordDraft> {
  let from = rows.findIndex(({ seq }) => seq >= committedSeq);
  let chunkAt = 0;
  while (from !== -1 && from < rows.length) {
    const fromSeq = rows[from]?.seq ?? 0;
    let to = from;
    let toSeq = fromSeq;
    for (; to < rows.length && to - from < ROWS_PER_BATCH; to++) {
      const end = (rows[to]?.seq ?? 0) + (rows[to]?.length ?? 0);
      if (to > from && end - fromSeq > BYTES_PER_BATCH) break;
      toSeq = end;
    }
    while (chunkAt < chunks.length && endOf(chunks[chunkAt]) <= fromSeq) chunkAt++;
    let chunkTo = chunkAt;
    while ((chunks[chunkTo]?.seq ?? Infinity) < toSeq) chunkTo++;
    yield {
      fromSeq,
      toSeq,
      rows: rows.slice(from, to),
      chunks: chunks.slice(chunkAt, chunkTo).flatMap((chunk) => chunkRows(chunk, fromSeq, toSeq)),
    };
    from = to;
  }
}

function endOf(chunk: ImportedFile["chunks"][number] | undefined): number {
  return chunk === undefined ? Infinity : chunk.seq + chunk.bytes.length;
}

import type { RecordBatch } from "@openperfusion/contracts";
import { AppError } from "../problems/AppError.ts";

/** A stretch of raw bytes, decoded from the wire. */
export interface Chunk {
  readonly seq: number;
  readonly hostWall_ms: number;
  readonly hostMono_ms: number;
  readonly epoch: number;
  readonly bytes: Uint8Array;
}

export interface Uncommitted {
  readonly rows: RecordBatch["rows"];
  readonly chunks: readonly Chunk[];
}

/**
 * What of a batch lies beyond the watermark. What lies below was committed from an earlier batch, perhaps cut elsewhere,
 * and is left out; a hole between the watermark and the batch is refused.
 */
export function uncommitted(batch: RecordBatch, committedSeq: number): Uncommitted {
  if (batch.fromSeq > committedSeq) {
    const message = `fromSeq is ${batch.fromSeq}, but everything is committed up to ${committedSeq} only`;
    throw new AppError("sequenceGap", message, { committedSeq });
  }
  const rows = batch.rows.filter(({ seq }) => seq >= committedSeq);
  const [first] = rows;
  const edge = first?.seq ?? batch.toSeq;
  if (batch.toSeq > committedSeq && edge !== committedSeq) {
    const message = `No row begins at ${committedSeq}, where the server stands; the same bytes were cut into other rows before`;
    throw new AppError("batchEdge", message, { committedSeq });
  }
  return { rows, chunks: batch.chunks.flatMap((chunk) => tail(chunk, committedSeq)) };
}

/** The part of a chunk from `seq` on; nothing where it ends before. */
function tail({ bytes: base64, ...chunk }: RecordBatch["chunks"][number], seq: number): Chunk[] {
  const bytes = Buffer.from(base64, "base64");
  const skipped = Math.max(0, seq - chunk.seq);
  if (skipped >= bytes.byteLength) return [];
  return [{ ...chunk, seq: chunk.seq + skipped, bytes: bytes.subarray(skipped) }];
}

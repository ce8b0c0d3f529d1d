import type { ChunkRow } from "@openperfusion/contracts";
import type { SpoolChunk } from "../spool/SpoolEntry.ts";
import { base64 } from "./recordRow.ts";

/** What of a chunk lies in `[fromSeq, toSeq)`, as a row of the record; empty where nothing does. */
export function chunkRows(chunk: SpoolChunk, fromSeq: number, toSeq: number): readonly ChunkRow[] {
  const from = Math.max(chunk.seq, fromSeq);
  const to = Math.min(chunk.seq + chunk.bytes.length, toSeq);
  if (from >= to) return [];
  const { hostWall_ms, hostMono_ms, epoch } = chunk;
  const bytes = base64(chunk.bytes.subarray(from - chunk.seq, to - chunk.seq));
  return [{ seq: from, hostWall_ms, hostMono_ms, epoch, bytes }];
}

import type { StreamDescriptor } from "@openperfusion/contracts";
import { entryCrc } from "./entryCrc.ts";
import type { SqliteRow } from "./SqliteFile.ts";
import type { StoredEntry } from "./SpoolEntry.ts";
import type { SpooledStream } from "./SpoolStore.ts";

/** `entry.kind` of a mark; 0 is a chunk. */
export const MARK = 1;

/** Offset of the last byte of an entry, or where a mark stands. */
export function lastSeqOf(entry: StoredEntry): number {
  if (entry.kind === "mark") return entry.seq;
  // A chunk that ends at the offset holds no byte from there on.
  return entry.seq + (entry.kind === "chunk" ? entry.bytes.length : entry.length) - 1;
}

/** An entry as it was written, or `damaged` when its checksum says otherwise. */
export function storedEntry(row: SqliteRow): StoredEntry {
  const { id, seq } = row as { id: number; seq: number };
  const body = row["body"] as Uint8Array;
  const time = {
    hostWall_ms: row["wall_ms"] as number,
    hostMono_ms: row["mono_ms"] as number,
    epoch: row["epoch"] as number,
  };
  const isMark = row["kind"] === MARK;
  if (entryCrc(row["kind"] as number, seq, time, body) !== row["crc"]) {
    return { id, kind: "damaged", seq, length: isMark ? 0 : body.length };
  }
  if (!isMark) return { id, kind: "chunk", seq, ...time, bytes: body };
  return { id, kind: "mark", seq, ...time, mark: JSON.parse(new TextDecoder().decode(body)) as never };
}

export function spooledStream(row: SqliteRow): SpooledStream {
  const hostWall_ms = row["heard_wall_ms"] as number | null;
  const hostMono_ms = row["heard_mono_ms"] as number | null;
  return {
    key: row["key"] as number,
    descriptor: JSON.parse(row["descriptor"] as string) as StreamDescriptor,
    headSeq: row["head_seq"] as number,
    sentSeq: row["sent_seq"] as number,
    isEnded: row["is_ended"] === 1,
    isFinished: row["is_finished"] === 1,
    heardUntil: hostWall_ms === null || hostMono_ms === null ? undefined : { hostWall_ms, hostMono_ms },
  };
}

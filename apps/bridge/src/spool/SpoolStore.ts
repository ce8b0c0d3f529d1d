import type { StreamDescriptor } from "@openperfusion/contracts";
import { entryCrc } from "./entryCrc.ts";
import { checkSpoolVersion, migrateSpool } from "./migrateSpool.ts";
import type { SpoolEntry, SpoolMark, StoredEntry } from "./SpoolEntry.ts";
import { SqliteFile } from "./SqliteFile.ts";
import type { SqliteRow } from "./SqliteFile.ts";
import { lastSeqOf, MARK, spooledStream, storedEntry } from "./storedRows.ts";

/** A stream as the spool holds it; everything here is committed. */
export interface SpooledStream {
  readonly key: number;
  readonly descriptor: StreamDescriptor;
  readonly headSeq: number;
  readonly sentSeq: number;
  readonly isEnded: boolean;
  readonly isFinished: boolean;
  /** The moment up to which no byte was missed; undefined when nobody listened yet. */
  readonly heardUntil: { readonly hostWall_ms: number; readonly hostMono_ms: number } | undefined;
}

export interface Checkpoint {
  readonly seq: number;
  readonly state: unknown;
}

export interface NewEntry {
  readonly stream: number;
  readonly entry: SpoolEntry;
}

/** Everything before `seq` is committed at the server; `state` is the record decoder's at that offset. */
export interface Acknowledged extends Checkpoint {
  readonly stream: number;
  readonly saved_ms: number;
}

/** Where to read on: at an offset, or behind an entry that was read. */
export type ReadPosition =
  | { readonly fromSeq: number }
  | { readonly afterId: number; readonly atSeq: number };

/**
 * The spool file. `append` is one transaction, and with `synchronous=FULL` it returns after the disk has it;
 * a reader never sees anything else. Synchronous, so it lives in a worker thread.
 */
export class SpoolStore {
  readonly #db: SqliteFile;

  constructor(file: string, options: { readonly isReadOnly?: boolean } = {}) {
    const isReadOnly = options.isReadOnly ?? false;
    this.#db = new SqliteFile(file, { isReadOnly });
    try {
      this.#db.exec("PRAGMA busy_timeout = 5000");
      if (isReadOnly) {
        checkSpoolVersion(this.#db, file);
      } else {
        // Before anything else is written: a spool of a newer bridge stays as it is.
        migrateSpool(this.#db, file);
        this.#db.exec(
          "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864",
        );
      }
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  /** Registers a stream, or finds it again; the descriptor of the first time stays. */
  openStream(descriptor: StreamDescriptor): SpooledStream {
    this.#db.run(
      "INSERT INTO stream (id, port, descriptor) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
      descriptor.id,
      descriptor.port,
      JSON.stringify(descriptor),
    );
    return spooledStream(this.#db.get("SELECT * FROM stream WHERE id = ?", descriptor.id) as SqliteRow);
  }

  /** Oldest first. */
  streams(): SpooledStream[] {
    return this.#db.all("SELECT * FROM stream ORDER BY key").map(spooledStream);
  }

  /** Commits entries in the order given, and what the server acknowledged, in one transaction. */
  commit(entries: readonly NewEntry[], acknowledged: readonly Acknowledged[] = []): void {
    this.#db.transaction(() => {
      for (const { stream, entry } of entries) this.#insert(stream, entry);
      for (const sent of acknowledged) this.#saveSent(sent);
    });
  }

  /** Entries in order, up to about `limit_bytes` of chunks, from the one that holds the offset's byte. */
  read(stream: number, position: ReadPosition, limit_bytes: number): StoredEntry[] {
    const rows =
      "fromSeq" in position ? this.#rowsFrom(stream, position.fromSeq) : this.#rowsAfter(stream, position);
    const entries: StoredEntry[] = [];
    let size_bytes = 0;
    for (const row of rows) {
      const entry = storedEntry(row);
      if ("fromSeq" in position && lastSeqOf(entry) < position.fromSeq) continue;
      entries.push(entry);
      size_bytes += entry.kind === "chunk" ? entry.bytes.length : 0;
      if (size_bytes >= limit_bytes || entries.length >= 5000) break;
    }
    return entries;
  }

  /** Offset of the oldest byte still kept; the head when none is. */
  firstSeq(stream: number): number {
    const row = this.#db.get(
      "SELECT seq FROM entry WHERE stream = ? AND kind = 0 ORDER BY seq, id LIMIT 1",
      stream,
    );
    if (row !== undefined) return row["seq"] as number;
    return this.#db.get("SELECT head_seq FROM stream WHERE key = ?", stream)?.["head_seq"] as number;
  }

  finish(stream: number): void {
    this.#db.run("UPDATE stream SET is_finished = 1 WHERE key = ?", stream);
  }

  /** The newest checkpoint at or before an offset. */
  checkpointAt(stream: number, seq: number): Checkpoint | undefined {
    return this.#checkpoint(
      "SELECT seq, state FROM checkpoint WHERE stream = ? AND seq <= ? ORDER BY seq DESC LIMIT 1",
      stream,
      seq,
    );
  }

  oldestCheckpoint(stream: number): Checkpoint | undefined {
    return this.#checkpoint(
      "SELECT seq, state FROM checkpoint WHERE stream = ? ORDER BY seq LIMIT 1",
      stream,
    );
  }

  /** Deletes what the server had committed before `sentBefore_ms`, up to the last checkpoint of that age. */
  prune(sentBefore_ms: number): number {
    let count = 0;
    this.#db.transaction(() => {
      const limits = this.#db.all(
        "SELECT stream, max(seq) AS seq FROM checkpoint WHERE saved_ms < ? GROUP BY stream",
        sentBefore_ms,
      );
      for (const { stream, seq } of limits as { stream: number; seq: number }[]) {
        const gone = this.#db.run(
          "DELETE FROM entry WHERE stream = ?1 AND (seq + (kind = 0) * length(body) < ?2 OR (kind = 0 AND seq + length(body) = ?2))",
          stream,
          seq,
        );
        this.#db.run("DELETE FROM checkpoint WHERE stream = ? AND seq < ?", stream, seq);
        count += gone;
      }
    });
    return count;
  }

  close(): void {
    this.#db.close();
  }

  #insert(stream: number, entry: SpoolEntry): void {
    const isMark = entry.kind === "mark";
    const body = isMark ? new TextEncoder().encode(JSON.stringify(entry.mark)) : entry.bytes;
    const { seq, hostWall_ms, hostMono_ms, epoch } = entry;
    this.#db.run(
      "INSERT INTO entry (stream, kind, seq, wall_ms, mono_ms, epoch, body, crc) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      stream,
      isMark ? MARK : 0,
      seq,
      hostWall_ms,
      hostMono_ms,
      epoch,
      body,
      entryCrc(isMark ? MARK : 0, seq, entry, body),
    );
    if (isMark) return this.#noteMark(stream, entry);
    this.#db.run(
      `UPDATE stream SET head_seq = ?, is_interrupted = 0, heard_wall_ms = ?, heard_mono_ms = ? WHERE key = ?`,
      seq + body.length,
      hostWall_ms,
      hostMono_ms,
      stream,
    );
  }

  #noteMark(stream: number, { mark, hostWall_ms, hostMono_ms }: SpoolMark): void {
    const interrupts = mark.type === "lost" || (mark.type === "opened" && mark.gap !== undefined);
    if (interrupts) this.#db.run("UPDATE stream SET is_interrupted = 1 WHERE key = ?", stream);
    if (mark.type === "ended") this.#db.run("UPDATE stream SET is_ended = 1 WHERE key = ?", stream);
    if (mark.type !== "ended" && mark.type !== "opened") return;
    // A run that never opened its port heard nothing up to its end either.
    const isListening = mark.type === "opened" ? "" : "AND heard_wall_ms IS NOT NULL";
    this.#db.run(
      `UPDATE stream SET heard_wall_ms = ?, heard_mono_ms = ? WHERE key = ? AND is_interrupted = 0 ${isListening}`,
      hostWall_ms,
      hostMono_ms,
      stream,
    );
  }

  #saveSent({ stream, seq, state, saved_ms }: Acknowledged): void {
    this.#db.run("UPDATE stream SET sent_seq = max(sent_seq, ?) WHERE key = ?", seq, stream);
    // One state each 64 KiB and the newest are enough to go on from any watermark.
    this.#db.run(
      `DELETE FROM checkpoint WHERE stream = ?1 AND seq = (SELECT max(seq) FROM checkpoint WHERE stream = ?1)
       AND seq - coalesce((SELECT max(seq) FROM checkpoint WHERE stream = ?1
         AND seq < (SELECT max(seq) FROM checkpoint WHERE stream = ?1)), 0) < 65536`,
      stream,
    );
    this.#db.run(
      "INSERT OR REPLACE INTO checkpoint (stream, seq, saved_ms, state) VALUES (?, ?, ?, ?)",
      stream,
      seq,
      saved_ms,
      JSON.stringify(state),
    );
  }

  #checkpoint(sql: string, ...values: number[]): Checkpoint | undefined {
    const row = this.#db.get(sql, ...values);
    return row && { seq: row["seq"] as number, state: JSON.parse(row["state"] as string) as unknown };
  }

  #rowsFrom(stream: number, fromSeq: number): Iterable<SqliteRow> {
    return this.#db
      .statement(
        `SELECT * FROM entry WHERE stream = ?1 AND seq >= coalesce(
         (SELECT max(seq) FROM entry WHERE stream = ?1 AND kind = 0 AND seq <= ?2), 0) ORDER BY seq, id`,
      )
      .iterate(stream, fromSeq);
  }

  #rowsAfter(stream: number, { afterId, atSeq }: { afterId: number; atSeq: number }): Iterable<SqliteRow> {
    return this.#db
      .statement("SELECT * FROM entry WHERE stream = ? AND seq >= ? AND id > ? ORDER BY seq, id")
      .iterate(stream, atSeq, afterId);
  }
}

import { DatabaseSync } from "node:sqlite";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import type { StreamDescriptor } from "@openperfusion/contracts";
import { BridgeError } from "../BridgeError.ts";
import { entryCrc } from "./entryCrc.ts";
import type { SpoolEntry, SpoolMark, StoredEntry } from "./SpoolEntry.ts";
import { SPOOL_SCHEMA, SPOOL_SCHEMA_VERSION } from "./spoolSchema.ts";

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

type Row = Record<string, unknown>;

const MARK = 1;

/**
 * The spool file. `append` is one transaction, and with `synchronous=FULL` it returns after the disk has it;
 * a reader never sees anything else. Synchronous, so it lives in a worker thread.
 */
export class SpoolStore {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string, options: { readonly isReadOnly?: boolean } = {}) {
    const isReadOnly = options.isReadOnly ?? false;
    this.#db = new DatabaseSync(file, { readOnly: isReadOnly });
    this.#db.exec("PRAGMA busy_timeout = 5000");
    if (isReadOnly) return;
    this.#db.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864",
    );
    const found = this.#get("PRAGMA user_version")?.["user_version"] as number;
    if (found !== 0 && found !== SPOOL_SCHEMA_VERSION) {
      const allowed = `version ${SPOOL_SCHEMA_VERSION}`;
      throw new BridgeError(
        "spool-in-use",
        `Spool ${file} has version ${found}; this bridge reads ${allowed}`,
      );
    }
    this.#db.exec(`BEGIN; ${SPOOL_SCHEMA} PRAGMA user_version = ${SPOOL_SCHEMA_VERSION}; COMMIT`);
  }

  /** Registers a stream, or finds it again; the descriptor of the first time stays. */
  openStream(descriptor: StreamDescriptor): SpooledStream {
    this.#run(
      "INSERT INTO stream (id, port, descriptor) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
      descriptor.id,
      descriptor.port,
      JSON.stringify(descriptor),
    );
    return spooledStream(this.#get("SELECT * FROM stream WHERE id = ?", descriptor.id) as Row);
  }

  /** Oldest first. */
  streams(): SpooledStream[] {
    return this.#all("SELECT * FROM stream ORDER BY key").map(spooledStream);
  }

  /** Commits entries in the order given, and what the server acknowledged, in one transaction. */
  commit(entries: readonly NewEntry[], acknowledged: readonly Acknowledged[] = []): void {
    this.#transaction(() => {
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
      if ("fromSeq" in position && endOf(entry) < position.fromSeq) continue;
      entries.push(entry);
      size_bytes += entry.kind === "chunk" ? entry.bytes.length : 0;
      if (size_bytes >= limit_bytes || entries.length >= 5000) break;
    }
    return entries;
  }

  /** Offset of the oldest byte still kept; the head when none is. */
  firstSeq(stream: number): number {
    const row = this.#get(
      "SELECT seq FROM entry WHERE stream = ? AND kind = 0 ORDER BY seq, id LIMIT 1",
      stream,
    );
    if (row !== undefined) return row["seq"] as number;
    return this.#get("SELECT head_seq FROM stream WHERE key = ?", stream)?.["head_seq"] as number;
  }

  finish(stream: number): void {
    this.#run("UPDATE stream SET is_finished = 1 WHERE key = ?", stream);
  }

  /** The newest checkpoint at or before an offset. */
  checkpointAt(stream: number, seq: number): Checkpoint | undefined {
    return this.#checkpoint(
      "SELECT seq, state FROM checkpoint WHERE stream = ? AND seq <= ? ORDER BY seq DESC LIMIT 1",
      ...[stream, seq],
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
    this.#transaction(() => {
      const limits = this.#all(
        "SELECT stream, max(seq) AS seq FROM checkpoint WHERE saved_ms < ? GROUP BY stream",
        sentBefore_ms,
      );
      for (const { stream, seq } of limits as { stream: number; seq: number }[]) {
        const gone = this.#run(
          "DELETE FROM entry WHERE stream = ?1 AND (seq + (kind = 0) * length(body) < ?2 OR (kind = 0 AND seq + length(body) = ?2))",
          stream,
          seq,
        );
        this.#run("DELETE FROM checkpoint WHERE stream = ? AND seq < ?", stream, seq);
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
    this.#run(
      "INSERT INTO entry (stream, kind, seq, wall_ms, mono_ms, epoch, body, crc) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      ...[
        stream,
        isMark ? MARK : 0,
        seq,
        hostWall_ms,
        hostMono_ms,
        epoch,
        body,
        entryCrc(isMark ? MARK : 0, seq, entry, body),
      ],
    );
    if (isMark) return this.#noteMark(stream, entry);
    this.#run(
      `UPDATE stream SET head_seq = ?, is_interrupted = 0, heard_wall_ms = ?, heard_mono_ms = ? WHERE key = ?`,
      ...[seq + body.length, hostWall_ms, hostMono_ms, stream],
    );
  }

  #noteMark(stream: number, { mark, hostWall_ms, hostMono_ms }: SpoolMark): void {
    const interrupts = mark.type === "lost" || (mark.type === "opened" && mark.gap !== undefined);
    if (interrupts) this.#run("UPDATE stream SET is_interrupted = 1 WHERE key = ?", stream);
    if (mark.type === "ended") this.#run("UPDATE stream SET is_ended = 1 WHERE key = ?", stream);
    if (mark.type !== "ended" && mark.type !== "opened") return;
    this.#run(
      "UPDATE stream SET heard_wall_ms = ?, heard_mono_ms = ? WHERE key = ? AND is_interrupted = 0",
      ...[hostWall_ms, hostMono_ms, stream],
    );
  }

  #saveSent({ stream, seq, state, saved_ms }: Acknowledged): void {
    this.#run("UPDATE stream SET sent_seq = max(sent_seq, ?) WHERE key = ?", seq, stream);
    // One state each 64 KiB and the newest are enough to go on from any watermark.
    this.#run(
      `DELETE FROM checkpoint WHERE stream = ?1 AND seq = (SELECT max(seq) FROM checkpoint WHERE stream = ?1)
       AND seq - coalesce((SELECT max(seq) FROM checkpoint WHERE stream = ?1
         AND seq < (SELECT max(seq) FROM checkpoint WHERE stream = ?1)), 0) < 65536`,
      stream,
    );
    this.#run(
      "INSERT OR REPLACE INTO checkpoint (stream, seq, saved_ms, state) VALUES (?, ?, ?, ?)",
      ...[stream, seq, saved_ms, JSON.stringify(state)],
    );
  }

  #checkpoint(sql: string, ...values: SQLInputValue[]): Checkpoint | undefined {
    const row = this.#get(sql, ...values);
    return row && { seq: row["seq"] as number, state: JSON.parse(row["state"] as string) as unknown };
  }

  #rowsFrom(stream: number, fromSeq: number): Iterable<Row> {
    return this.#statement(
      `SELECT * FROM entry WHERE stream = ?1 AND seq >= coalesce(
         (SELECT max(seq) FROM entry WHERE stream = ?1 AND kind = 0 AND seq <= ?2), 0) ORDER BY seq, id`,
    ).iterate(stream, fromSeq);
  }

  #rowsAfter(stream: number, { afterId, atSeq }: { afterId: number; atSeq: number }): Iterable<Row> {
    return this.#statement(
      "SELECT * FROM entry WHERE stream = ? AND seq >= ? AND id > ? ORDER BY seq, id",
    ).iterate(stream, atSeq, afterId);
  }

  #transaction(work: () => void): void {
    this.#db.exec("BEGIN IMMEDIATE");
    try {
      work();
      this.#db.exec("COMMIT");
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) this.#statements.set(sql, (statement = this.#db.prepare(sql)));
    return statement;
  }

  #run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...values).changes);
  }

  #get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#statement(sql).get(...values);
  }

  #all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#statement(sql).all(...values);
  }
}

function endOf(entry: StoredEntry): number {
  if (entry.kind === "mark") return entry.seq;
  // A chunk that ends at the offset holds no byte from there on.
  return entry.seq + (entry.kind === "chunk" ? entry.bytes.length : entry.length) - 1;
}

function storedEntry(row: Row): StoredEntry {
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

function spooledStream(row: Row): SpooledStream {
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

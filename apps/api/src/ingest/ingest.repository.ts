import { Injectable } from "@nestjs/common";
import type { RecordBatch } from "@openperfusion/contracts";
import { sql } from "kysely";
import type { Insertable, Transaction } from "kysely";
import { rollupBucket_ms } from "../rollups/rollupBucket.ts";
import { Store } from "../store/Store.ts";
import type { FrameTable, Tables } from "../store/tables.ts";
import { AppError } from "../problems/AppError.ts";
import { recordTables } from "./recordTables.ts";
import type { RecordTables } from "./recordTables.ts";
import { uncommitted } from "./uncommitted.ts";

/** Rows per statement: PostgreSQL allows 65,535 parameters, SQLite 32,766, and a frame takes 14. */
const ROWS_PER_INSERT = 500;

/** Where a stream stands after a batch. */
export interface Committed {
  readonly committedSeq: number;
  readonly lastWall_ms: number | null;
  readonly firstWall_ms: number | null;
  readonly frameCount: number;
  readonly newFrameCount: number;
}

@Injectable()
export class IngestRepository {
  constructor(private readonly store: Store) {}

  /** Stores what of the batch is new, all or nothing. Resolves after the commit. */
  append(stream: string, batch: RecordBatch): Promise<Committed> {
    return this.store.writer.transaction().execute(async (tx) => {
      const before = await lockStream(tx, stream);
      if (before.origin !== batch.origin) {
        const message = `origin is "${batch.origin}", but stream "${stream}" was opened as "${before.origin}"`;
        throw new AppError("originConflict", message, { errors: [{ field: "origin", message }] });
      }
      const { rows, chunks } = uncommitted(batch, before.committed_seq);
      const tables = recordTables(stream, rows, chunks);
      await insertRecord(tx, tables);
      const committed_seq = Math.max(before.committed_seq, batch.toSeq);
      await markBuckets(tx, stream, committed_seq, tables.frame);
      const after = {
        committed_seq,
        frame_count: before.frame_count + tables.frame.length,
        first_wall_ms: before.first_wall_ms ?? rows[0]?.hostWall_ms ?? null,
        last_wall_ms: rows.at(-1)?.hostWall_ms ?? before.last_wall_ms,
      };
      await tx.updateTable("stream").set(after).where("id", "=", stream).execute();
      return {
        committedSeq: after.committed_seq,
        firstWall_ms: after.first_wall_ms,
        lastWall_ms: after.last_wall_ms,
        frameCount: after.frame_count,
        newFrameCount: tables.frame.length,
      };
    });
  }
}

/**
 * Reads the stream's row and holds it until the commit. An update that changes nothing is the lock that both stores
 * know: two servers that get the same batch then write it one after the other, and the second finds it committed.
 */
async function lockStream(tx: Transaction<Tables>, stream: string): Promise<StreamPosition> {
  const row = await tx
    .updateTable("stream")
    .set({ committed_seq: sql`committed_seq` })
    .where("id", "=", stream)
    .returning(["origin", "committed_seq", "frame_count", "first_wall_ms", "last_wall_ms"])
    .executeTakeFirst();
  if (row === undefined)
    throw new AppError("streamUnknown", `No stream has the id "${stream}"; open it first`);
  return row;
}

interface StreamPosition {
  readonly origin: string;
  readonly committed_seq: number;
  readonly frame_count: number;
  readonly first_wall_ms: number | null;
  readonly last_wall_ms: number | null;
}

async function insertRecord(tx: Transaction<Tables>, tables: RecordTables): Promise<void> {
  await insertNew(tx, "chunk", tables.chunk);
  await insertNew(tx, "frame", tables.frame);
  await insertNew(tx, "notice", tables.notice);
  await insertNew(tx, "rejected", tables.rejected);
  await insertNew(tx, "gap", tables.gap);
}

/** The watermark already keeps rows from coming twice; the key does where an empty gap stands at the watermark itself. */
async function insertNew<Table extends keyof RecordTables>(
  tx: Transaction<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  for (const part of slices(rows)) {
    await tx
      .insertInto(table)
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/**
 * In the same transaction as the frames: a roll-up that does not hold a committed frame is always marked. The watermark
 * is the mark's revision, since it never comes again: a count would begin anew once the mark was taken away.
 */
async function markBuckets(
  tx: Transaction<Tables>,
  stream: string,
  revision: number,
  frames: readonly Insertable<FrameTable>[],
): Promise<void> {
  const buckets = new Set(frames.map(({ host_wall_ms }) => rollupBucket_ms(host_wall_ms)));
  for (const marks of slices([...buckets])) {
    await tx
      .insertInto("rollup_mark")
      .values(marks.map((bucket_ms) => ({ stream, bucket_ms, revision })))
      .onConflict((conflict) => conflict.columns(["stream", "bucket_ms"]).doUpdateSet({ revision }))
      .execute();
  }
}

function* slices<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    yield rows.slice(start, start + ROWS_PER_INSERT);
  }
}

import { sql } from "kysely";
import type { CreateTableBuilder, Kysely } from "kysely";
import { createTable } from "./migration.ts";
import type { ColumnTypes } from "./migration.ts";

/**
 * Streams, their record and its roll-ups.
 *
 * A row's identity is its stream and the offset of its first byte; `day` (host wall day) is part of the key so that a
 * store may be partitioned by it. A gap may be zero bytes long, so its time tells it from another at the same offset.
 */
export async function streams(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await streamTables(db, types);
  await recordTables(db, types);
  await rollupTables(db, types);
}

async function streamTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { integer, real, text } = types;
  await createTable(
    types,
    db.schema
      .createTable("stream")
      .addColumn("id", text, (c) => c.primaryKey().notNull())
      .addColumn("bridge", text, (c) => c.notNull())
      .addColumn("port", text, (c) => c.notNull())
      .addColumn("boot", text, (c) => c.notNull())
      .addColumn("origin", text, (c) => c.notNull())
      .addColumn("profile_id", text, (c) => c.notNull())
      .addColumn("profile_version", text, (c) => c.notNull())
      .addColumn("opened_at_ms", real, (c) => c.notNull())
      .addColumn("descriptor", text, (c) => c.notNull())
      .addColumn("committed_seq", integer, (c) => c.notNull().defaultTo(0))
      .addColumn("frame_count", integer, (c) => c.notNull().defaultTo(0))
      .addColumn("first_wall_ms", real)
      .addColumn("last_wall_ms", real),
  );
  await createTable(
    types,
    db.schema
      .createTable("layout")
      .addColumn("id", text, (c) => c.primaryKey().notNull())
      .addColumn("columns", text, (c) => c.notNull()),
  );
}

/** A table of stretches of bytes: the columns that all share. */
function stretches(
  db: Kysely<unknown>,
  { integer, real, text }: ColumnTypes,
  name: string,
): CreateTableBuilder<string, string> {
  return db.schema
    .createTable(name)
    .addColumn("stream", text, (c) => c.notNull().references("stream.id"))
    .addColumn("seq", integer, (c) => c.notNull())
    .addColumn("day", integer, (c) => c.notNull())
    .addColumn("length", integer, (c) => c.notNull())
    .addColumn("host_wall_ms", real, (c) => c.notNull())
    .addColumn("host_mono_ms", real, (c) => c.notNull())
    .addColumn("epoch", integer, (c) => c.notNull());
}

async function recordTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { integer, real, text, bytes } = types;
  await createTable(
    types,
    stretches(db, types, "frame")
      .addColumn("layout", text, (c) => c.notNull().references("layout.id"))
      .addColumn("device_time", text)
      .addColumn("event", text)
      .addColumn("marker", text)
      .addColumn("first_after_open", integer, (c) => c.notNull())
      .addColumn("detail", text, (c) => c.notNull())
      .addColumn("packed", bytes, (c) => c.notNull())
      .addPrimaryKeyConstraint("frame_key", ["stream", "seq", "day"]),
  );
  await db.schema.createIndex("frame_time").on("frame").columns(["stream", "host_wall_ms"]).execute();
  // Only devices that mark their lines have a share in it.
  await db.schema
    .createIndex("frame_marker")
    .on("frame")
    .columns(["stream", "event", "marker"])
    .where(sql.ref("marker"), "is not", null)
    .execute();
  await createTable(
    types,
    stretches(db, types, "notice")
      .addColumn("notice", text, (c) => c.notNull())
      .addColumn("key", text)
      .addColumn("text", text, (c) => c.notNull())
      .addPrimaryKeyConstraint("notice_key", ["stream", "seq", "day"]),
  );
  await createTable(
    types,
    stretches(db, types, "rejected")
      .addColumn("reason", text, (c) => c.notNull())
      .addColumn("column_index", integer)
      .addPrimaryKeyConstraint("rejected_key", ["stream", "seq", "day"]),
  );
  await createTable(
    types,
    stretches(db, types, "gap")
      .addColumn("reason", text, (c) => c.notNull())
      .addColumn("from_boot", text, (c) => c.notNull())
      .addColumn("from_seq", integer, (c) => c.notNull())
      .addColumn("from_wall_ms", real, (c) => c.notNull())
      .addColumn("from_mono_ms", real, (c) => c.notNull())
      .addColumn("to_boot", text, (c) => c.notNull())
      .addColumn("to_seq", integer, (c) => c.notNull())
      .addColumn("to_wall_ms", real, (c) => c.notNull())
      .addColumn("to_mono_ms", real, (c) => c.notNull())
      .addPrimaryKeyConstraint("gap_key", ["stream", "seq", "day", "host_mono_ms"]),
  );
  await createTable(
    types,
    stretches(db, types, "chunk")
      .addColumn("bytes", bytes, (c) => c.notNull())
      .addPrimaryKeyConstraint("chunk_key", ["stream", "seq", "day"]),
  );
}

async function rollupTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { integer, real, text, bytes } = types;
  await createTable(
    types,
    db.schema
      .createTable("rollup")
      .addColumn("stream", text, (c) => c.notNull().references("stream.id"))
      .addColumn("layout", text, (c) => c.notNull().references("layout.id"))
      .addColumn("bucket_ms", real, (c) => c.notNull())
      .addColumn("frame_count", integer, (c) => c.notNull())
      .addColumn("packed", bytes, (c) => c.notNull())
      .addPrimaryKeyConstraint("rollup_key", ["stream", "layout", "bucket_ms"]),
  );
  await createTable(
    types,
    db.schema
      .createTable("rollup_mark")
      .addColumn("stream", text, (c) => c.notNull().references("stream.id"))
      .addColumn("bucket_ms", real, (c) => c.notNull())
      .addColumn("revision", integer, (c) => c.notNull())
      .addPrimaryKeyConstraint("rollup_mark_key", ["stream", "bucket_ms"]),
  );
}

import type { Kysely } from "kysely";
import { createTable } from "./migration.ts";
import type { ColumnTypes } from "./migration.ts";

/** Cases: intervals over streams, with what people wrote down. Events are only ever added. */
export async function cases(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { integer, real, text } = types;
  await createTable(
    types,
    db.schema
      .createTable("care_case")
      .addColumn("id", text, (c) => c.primaryKey().notNull())
      .addColumn("title", text, (c) => c.notNull())
      .addColumn("patient", text, (c) => c.notNull())
      .addColumn("from_ms", real, (c) => c.notNull())
      .addColumn("to_ms", real)
      .addColumn("created_at_ms", real, (c) => c.notNull()),
  );
  await createTable(
    types,
    db.schema
      .createTable("case_stream")
      .addColumn("case_id", text, (c) => c.notNull().references("care_case.id"))
      .addColumn("position", integer, (c) => c.notNull())
      .addColumn("stream", text, (c) => c.notNull().references("stream.id"))
      .addPrimaryKeyConstraint("case_stream_key", ["case_id", "position"]),
  );
  await createTable(
    types,
    db.schema
      .createTable("case_event")
      .addColumn("id", text, (c) => c.notNull())
      .addColumn("case_id", text, (c) => c.notNull().references("care_case.id"))
      .addColumn("wall_ms", real, (c) => c.notNull())
      .addColumn("kind", text, (c) => c.notNull())
      .addColumn("text", text, (c) => c.notNull())
      .addColumn("recorded_at_ms", real, (c) => c.notNull())
      .addPrimaryKeyConstraint("case_event_key", ["case_id", "id"]),
  );
}

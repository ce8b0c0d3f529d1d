import type { Kysely } from "kysely";
import { createTable } from "./migration.ts";
import type { ColumnTypes } from "./migration.ts";

/** Which source of a signal a case prints. Choices are only ever added; the highest number of a signal holds. */
export async function sourceChoices(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { integer, real, text } = types;
  await createTable(
    types,
    db.schema
      .createTable("case_source_choice")
      .addColumn("case_id", text, (c) => c.notNull().references("care_case.id"))
      .addColumn("number", integer, (c) => c.notNull())
      .addColumn("signal", text, (c) => c.notNull())
      // Null: the choice before it was taken back.
      .addColumn("stream", text, (c) => c.references("stream.id"))
      .addColumn("chosen_by", text, (c) => c.notNull())
      .addColumn("chosen_at_ms", real, (c) => c.notNull())
      .addPrimaryKeyConstraint("case_source_choice_key", ["case_id", "number"]),
  );
}

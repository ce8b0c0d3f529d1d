import type { Kysely } from "kysely";
import { createTable } from "./migration.ts";
import type { ColumnTypes } from "./migration.ts";

/** What people stated of a case for its review. Statements are only ever added; one may take back another. */
export async function caseStatements(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { integer, real, text } = types;
  await createTable(
    types,
    db.schema
      .createTable("case_statement")
      .addColumn("case_id", text, (c) => c.notNull().references("care_case.id"))
      .addColumn("number", integer, (c) => c.notNull())
      .addColumn("statement", text, (c) => c.notNull())
      .addColumn("stated_at_ms", real, (c) => c.notNull())
      .addPrimaryKeyConstraint("case_statement_key", ["case_id", "number"]),
  );
}

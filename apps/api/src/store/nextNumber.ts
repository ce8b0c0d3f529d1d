import { sql } from "kysely";
import type { Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** What is only ever added to a case, each with its number. */
type NumberedTable = "case_source_choice" | "case_statement";

/**
 * The number of the next entry of a case; null if there is no such case. An update that changes nothing holds the case until
 * the commit, so that two entries never get one number.
 */
export async function nextNumber(
  tx: Transaction<Tables>,
  table: NumberedTable,
  caseId: string,
): Promise<number | null> {
  const held = await tx
    .updateTable("care_case")
    .set({ title: sql`title` })
    .where("id", "=", caseId)
    .returning("id")
    .executeTakeFirst();
  if (held === undefined) return null;
  const last = await tx
    .selectFrom(table)
    .select(({ fn }) => fn.max("number").as("number"))
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

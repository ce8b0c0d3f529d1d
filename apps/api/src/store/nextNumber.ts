import { sql } from "kysely";
import type { Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** What is only ever added to a case, each with its number. */
type NumberedTable = "case_source_choice" | "case_statement";

/** Holds a case until the commit, by an update that changes nothing; false if there is no such case. */
export async function holdCase(tx: Transaction<Tables>, caseId: string): Promise<boolean> {
  const held = await tx
    .updateTable("care_case")
    .set({ title: sql`title` })
    .where("id", "=", caseId)
    .returning("id")
    .executeTakeFirst();
  return held !== undefined;
}

/** The number of the next entry of a case, which is held, so that two entries never get one; null if there is no such case. */
export async function nextNumber(
  tx: Transaction<Tables>,
  table: NumberedTable,
  caseId: string,
): Promise<number | null> {
  if (!(await holdCase(tx, caseId))) return null;
  const last = await tx
    .selectFrom(table)
    .select(({ fn }) => fn.max("number").as("number"))
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}

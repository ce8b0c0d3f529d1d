import { Injectable } from "@nestjs/common";
import { CaseStatement } from "@openperfusion/contracts";
import type { NewCaseStatement } from "@openperfusion/contracts";
import { sql } from "kysely";
import { Store } from "../store/Store.ts";

@Injectable()
export class StatementsRepository {
  constructor(private readonly store: Store) {}

  /** By number. */
  async list(caseId: string): Promise<CaseStatement[]> {
    const rows = await this.store.reader
      .selectFrom("case_statement")
      .select(["number", "statement", "stated_at_ms"])
      .where("case_id", "=", caseId)
      .orderBy("number")
      .execute();
    return rows.map(({ number, statement, stated_at_ms }) =>
      CaseStatement.parse({ ...(JSON.parse(statement) as object), number, statedAt_ms: stated_at_ms }),
    );
  }

  /** Adds a statement under the next number of its case; null if there is no such case. */
  async insert(
    caseId: string,
    statement: NewCaseStatement,
    statedAt_ms: number,
  ): Promise<CaseStatement | null> {
    return this.store.writer.transaction().execute(async (tx) => {
      // An update that changes nothing holds the case until the commit, so that two statements never get one number.
      const held = await tx
        .updateTable("care_case")
        .set({ title: sql`title` })
        .where("id", "=", caseId)
        .returning("id")
        .executeTakeFirst();
      if (held === undefined) return null;
      const last = await tx
        .selectFrom("case_statement")
        .select(({ fn }) => fn.max("number").as("number"))
        .where("case_id", "=", caseId)
        .executeTakeFirst();
      const number = (last?.number ?? 0) + 1;
      await tx
        .insertInto("case_statement")
        .values({
          case_id: caseId,
          number,
          statement: JSON.stringify(statement),
          stated_at_ms: statedAt_ms,
        })
        .execute();
      return { ...statement, number, statedAt_ms };
    });
  }
}

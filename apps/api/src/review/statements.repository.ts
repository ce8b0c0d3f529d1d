import { Injectable } from "@nestjs/common";
import { CaseStatement } from "@openperfusion/contracts";
import type { NewCaseStatement } from "@openperfusion/contracts";
import { nextNumber } from "../store/nextNumber.ts";
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
      const number = await nextNumber(tx, "case_statement", caseId);
      if (number === null) return null;
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

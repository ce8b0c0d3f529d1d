import { Injectable } from "@nestjs/common";
import { statementsInForce } from "@openperfusion/contracts";
import type { Case, CaseStatement, NewCaseStatement } from "@openperfusion/contracts";
import { CasesService } from "../cases/cases.service.ts";
import { AppError } from "../problems/AppError.ts";
import { StatementsRepository } from "./statements.repository.ts";

/** What people state of a case. Nothing here changes what was recorded, and nothing that was stated is ever removed. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly cases: CasesService,
    private readonly statements: StatementsRepository,
  ) {}

  async add(id: string, statement: NewCaseStatement): Promise<CaseStatement> {
    checkTimes(await this.cases.case(id), statement);
    if (statement.kind === "takeBack") {
      const { takesBack } = statement;
      const standing = statementsInForce(await this.statements.list(id));
      if (!standing.some(({ number }) => number === takesBack)) {
        const numbers = standing.map(({ number }) => number).join(", ");
        refuse(
          "takesBack",
          `is ${takesBack}, which no longer holds or never did; allowed: ${numbers === "" ? "none" : numbers}`,
        );
      }
    }
    const added = await this.statements.insert(id, statement, Date.now());
    if (added === null) throw new AppError("caseUnknown", `No case has the id "${id}"`);
    return added;
  }

  list(id: string): Promise<CaseStatement[]> {
    return this.statements.list(id);
  }
}

/** What comes after the case's end could not change its review. Before its beginning much is done: heparin, a baseline. */
function checkTimes({ to_ms }: Case, statement: NewCaseStatement): void {
  if (to_ms === null) return;
  const times: Readonly<Record<string, number | null>> =
    statement.kind === "event"
      ? { wall_ms: statement.wall_ms }
      : statement.kind === "fact" || statement.kind === "phase"
        ? { from_ms: statement.from_ms }
        : {};
  for (const [field, time_ms] of Object.entries(times)) {
    if (time_ms !== null && time_ms > to_ms)
      refuse(field, `must not lie after the case's end ${to_ms}; found ${time_ms}`);
  }
}

function refuse(field: string, message: string): never {
  throw new AppError("statementRefused", `${field}: ${message}`, { errors: [{ field, message }] });
}

import { FACTS } from "@openperfusion/guidelines";
import type { FactId } from "@openperfusion/guidelines";
import { unknownId } from "../nearMatches.ts";
import { SettingError } from "../SettingError.ts";

const ANSWERS: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** What a person states of a case: `equipment.levelStopOverridden=yes`; what nobody states stays unknown. */
export function factsFrom(
  field: string,
  statements: readonly string[],
): Readonly<Partial<Record<FactId, boolean>>> {
  return Object.fromEntries(
    statements.map((statement) => {
      const [fact = "", answer = ""] = statement.split("=");
      if (!Object.hasOwn(FACTS, fact)) throw unknownId(field, fact, Object.keys(FACTS), "sim list facts");
      const isSo = Object.hasOwn(ANSWERS, answer) ? ANSWERS[answer] : undefined;
      if (isSo === undefined) throw new SettingError(field, statement, `${fact}=yes or ${fact}=no`);
      return [fact, isSo];
    }),
  );
}

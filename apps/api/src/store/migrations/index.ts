import { streams } from "./0001-streams.ts";
import { cases } from "./0002-cases.ts";
import { sourceChoices } from "./0003-source-choices.ts";
import { caseStatements } from "./0004-case-statements.ts";
import type { MigrationStep } from "./migration.ts";

/** The tables' history, in the order of the names; one list for both stores. */
export const MIGRATIONS: Readonly<Record<string, MigrationStep>> = {
  "0001-streams": streams,
  "0002-cases": cases,
  "0003-source-choices": sourceChoices,
  "0004-case-statements": caseStatements,
};

import { reviewOf } from "@openperfusion/contracts";
import type { CaseFindings } from "@openperfusion/contracts";
import type { CaseContext, FactId, JudgedCase } from "@openperfusion/guidelines";
import { fromItsStart } from "./fromItsStart.ts";

/** What is stated of a simulated case, or taken back with null: it holds for the whole of what was judged. */
export type StatedFact = readonly [fact: FactId, isSo: boolean | null];

/** A simulated case up to a moment, as the review of a recorded one has it. */
export interface ReportSoFar {
  /** The case's clock: since when it is judged, and up to when. */
  readonly began_s: number;
  readonly until_s: number;
  readonly about: Pick<CaseContext, "setting" | "age_years" | "weight_kg" | "height_cm">;
  readonly facts: readonly (readonly [fact: FactId, isSo: boolean])[];
  /** Its seconds count from `began_s`. Null before a second has passed. */
  readonly findings: CaseFindings | null;
}

/** The report of what was judged of a case; `judged` is null as long as nothing was. */
export function reportSoFar(
  { setting, age_years, weight_kg, height_cm }: CaseContext,
  facts: ReadonlyMap<FactId, boolean>,
  began_s: number,
  judged: JudgedCase | null,
): ReportSoFar {
  return {
    began_s,
    until_s: judged?.end_s ?? began_s,
    about: {
      setting,
      ...(age_years === undefined ? {} : { age_years }),
      ...(weight_kg === undefined ? {} : { weight_kg }),
      ...(height_cm === undefined ? {} : { height_cm }),
    },
    facts: [...facts],
    findings: judged === null ? null : reviewOf(fromItsStart(judged, began_s)),
  };
}

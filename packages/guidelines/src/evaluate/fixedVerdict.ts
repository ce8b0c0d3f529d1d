import type { Rule } from "../rule/Rule.ts";
import { belongsTo } from "../vocabulary/population.ts";
import type { CaseContext } from "./CaseContext.ts";
import type { Verdict } from "./Verdict.ts";

/** What a case's setting and the patient's age decide about a rule for good; undefined where it has to be watched. */
export function fixedVerdict({ applies }: Rule, context: CaseContext): Verdict | undefined {
  if (!applies.settings.includes(context.setting)) return { verdict: "notApplicable", because: "setting" };
  if (applies.population === undefined) return undefined;
  const belongs = belongsTo(applies.population, context.age_years);
  if (belongs === true) return undefined;
  return belongs === undefined
    ? { verdict: "unknown", missing: [{ what: "age", why: "absent" }] }
    : { verdict: "notApplicable", because: "population" };
}

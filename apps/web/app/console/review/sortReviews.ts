import type { RuleReview } from "@openperfusion/contracts";
import { canBeStated, missingText } from "@openperfusion/guidelines";
import type { Missing } from "@openperfusion/guidelines";
import type { Text } from "@openperfusion/signals";

export interface SortedReviews {
  /** Longest out of what the rule asks for first. */
  readonly breached: readonly RuleReview[];
  /** Judged at some time and never out. */
  readonly met: readonly RuleReview[];
  /** Applied and could be judged at no time. */
  readonly unjudged: readonly RuleReview[];
}

export function sortReviews(rules: readonly RuleReview[]): SortedReviews {
  return {
    breached: rules
      .filter(({ breached_s }) => breached_s > 0)
      .toSorted((a, b) => b.breached_s - a.breached_s || a.rule.localeCompare(b.rule)),
    met: rules.filter(({ breached_s, met_s }) => breached_s === 0 && met_s > 0),
    unjudged: rules.filter(({ breached_s, met_s }) => breached_s === 0 && met_s === 0),
  };
}

/** One thing that was missing, and the rules that could not be judged for it at some time. */
export interface Lack {
  readonly missing: Missing;
  readonly text: Text;
  readonly isStatable: boolean;
  readonly rules: readonly string[];
}

/** What was missing, by how many rules waited for it. */
export function lacksOf(rules: readonly RuleReview[]): readonly Lack[] {
  const lacks = new Map<string, { missing: Missing; rules: string[] }>();
  for (const { rule, notJudged } of rules) {
    for (const { missing } of notJudged) {
      const key = `${missing.what}|${missing.why}`;
      const held = lacks.get(key) ?? { missing: missing as Missing, rules: [] };
      held.rules.push(rule);
      lacks.set(key, held);
    }
  }
  return [...lacks.values()]
    .map(({ missing, rules: waiting }) => ({
      missing,
      text: missingText(missing),
      isStatable: canBeStated(missing),
      rules: waiting,
    }))
    .toSorted((a, b) => b.rules.length - a.rules.length);
}

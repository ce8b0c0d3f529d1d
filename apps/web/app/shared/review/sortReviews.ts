import type { RuleReview } from "@openperfusion/contracts";
import { canBeStated, missingText } from "@openperfusion/guidelines";
import type { Missing, Rule } from "@openperfusion/guidelines";
import type { Text } from "@openperfusion/signals";
import type { FindRule } from "./ruleFinder.ts";

export interface SortedReviews {
  /** By our severity, those that have none last; of one severity the longest out first. */
  readonly breached: readonly RuleReview[];
  /** Judged at some time and never out. */
  readonly met: readonly RuleReview[];
  /** Applied and could be judged at no time. */
  readonly unjudged: readonly RuleReview[];
}

const RANK: Readonly<Record<NonNullable<Rule["severity"]>, number>> = { critical: 0, warning: 1, info: 2 };
const NO_RANK = 3;

export function sortReviews(rules: readonly RuleReview[], find: FindRule): SortedReviews {
  const rank = ({ rule }: RuleReview): number => {
    const severity = find(rule)?.severity;
    return severity === undefined ? NO_RANK : RANK[severity];
  };
  return {
    breached: rules
      .filter(({ breached_s }) => breached_s > 0)
      .toSorted((a, b) => rank(a) - rank(b) || b.breached_s - a.breached_s || a.rule.localeCompare(b.rule)),
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

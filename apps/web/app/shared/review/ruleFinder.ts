import { RULES, toRule } from "@openperfusion/guidelines";
import type { Rule, SiteRule } from "@openperfusion/guidelines";

/** Undefined where the server knows a rule that the page does not. */
export type FindRule = (id: string) => Rule | undefined;

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** Finds a rule of the project, or one of the site's own. */
export function ruleFinder(siteRules: readonly SiteRule[]): FindRule {
  const own = new Map(siteRules.map((definition) => [definition.id as string, toRule(definition)]));
  return (id) => BY_ID.get(id) ?? own.get(id);
}

import { RULES } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule as this page knows it; undefined where the server knows one that the page does not. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}

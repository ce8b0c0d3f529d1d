import { BIBLIOGRAPHY } from "@openperfusion/guidelines";
import type { BibliographyEntry, Rule } from "@openperfusion/guidelines";
import { topicOf } from "./topics.ts";

/** What the page is narrowed by; each stands in the address, so that a narrowed page can be sent to a colleague. */
export const FILTERS = ["topic", "setting", "kind", "status", "source"] as const;
export type FilterName = (typeof FILTERS)[number];

export interface RuleFilter {
  /** Words, all of which must be found. */
  readonly words: string;
  readonly chosen: Readonly<Partial<Record<FilterName, string>>>;
  readonly isConflictOnly: boolean;
}

export const EVERYTHING: RuleFilter = { words: "", chosen: {}, isConflictOnly: false };

const WORDS = "q";
const CONFLICTS = "conflicts";

export function filterFrom(search: URLSearchParams): RuleFilter {
  const chosen = FILTERS.flatMap((name) => {
    const value = search.get(name);
    return value === null || value === "" ? [] : [[name, value] as const];
  });
  return {
    words: search.get(WORDS) ?? "",
    chosen: Object.fromEntries(chosen),
    isConflictOnly: search.get(CONFLICTS) === "1",
  };
}

export function searchOf({ words, chosen, isConflictOnly }: RuleFilter): URLSearchParams {
  return new URLSearchParams({
    ...(words === "" ? {} : { [WORDS]: words }),
    ...chosen,
    ...(isConflictOnly ? { [CONFLICTS]: "1" } : {}),
  });
}

/** What a rule can be found by, under each name of a filter; a setting is one of several. */
export function valuesOf(rule: Rule): Readonly<Record<FilterName, readonly string[]>> {
  return {
    topic: [topicOf(rule)],
    setting: rule.applies.settings,
    kind: [rule.kind],
    status: [rule.status],
    source: rule.citation === undefined ? [] : [rule.citation.source],
  };
}

export function matches(rule: Rule, { words, chosen, isConflictOnly }: RuleFilter): boolean {
  if (isConflictOnly && rule.conflictsWith.length === 0) return false;
  const values = valuesOf(rule);
  if (FILTERS.some((name) => chosen[name] !== undefined && !values[name].includes(chosen[name])))
    return false;
  const text = searchText(rule);
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const texts = new Map<string, string>();

/** Both languages at once: who reads Spanish may look for an English name. */
function searchText(rule: Rule): string {
  const known = texts.get(rule.id);
  if (known !== undefined) return known;
  const { id, title, rationale, citation, grade } = rule;
  const entry: BibliographyEntry | undefined = citation && BIBLIOGRAPHY[citation.source];
  const text = plain(
    [
      id,
      title.en,
      title.es,
      rationale.en,
      rationale.es,
      citation?.source,
      entry?.title,
      entry?.authors,
      grade?.scheme,
    ].join(" "),
  );
  texts.set(rule.id, text);
  return text;
}

/** Without capitals, accents and the small figures of a formula. */
function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}

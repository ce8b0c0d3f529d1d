import type { CaseReport } from "../report/CaseReport.ts";
import type { Rule } from "../rule/Rule.ts";
import { cdsCard } from "./cdsCard.ts";
import type { CardOptions, CdsCard } from "./cdsCard.ts";

/** What a CDS service answers with. */
export interface CdsResponse {
  readonly cards: readonly CdsCard[];
}

/** A reviewed case as cards: one for each rule that was breached, of its first breach. */
export function cdsCards(report: CaseReport, rules: readonly Rule[], options: CardOptions = {}): CdsResponse {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const cards = report.rules.flatMap(({ rule: id, breaches: [first] }) => {
    const rule = byId.get(id);
    const card = rule === undefined || first === undefined ? undefined : cdsCard(rule, first, options);
    return card ?? [];
  });
  return { cards };
}

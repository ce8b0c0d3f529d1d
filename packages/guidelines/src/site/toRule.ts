import type { Quantity } from "../quantity/Quantity.ts";
import { derived, signal, slopePerMinute } from "../quantity/quantities.ts";
import type { Condition } from "../rule/Condition.ts";
import { all, atLeast, atMost } from "../rule/conditions.ts";
import { rule } from "../rule/Rule.ts";
import type { Rule } from "../rule/Rule.ts";
import type { SiteRule, SiteValue } from "./SiteRule.ts";

const NOTHING_ELSE = {
  en: "It is this site's own protocol: no guideline stands behind it, and nobody outside has checked it.",
  es: "Es el protocolo propio de este centro: no lo respalda ninguna guía y nadie externo lo ha revisado.",
};

/** A site's threshold as a rule like any other, judged by the same code. Throws RangeError without a bound. */
export function toRule(definition: SiteRule): Rule {
  const { id, protocol, title, rationale, settings, population, phases, severity, conflictsWith } =
    definition;
  return rule({
    id,
    kind: "practice",
    status: "practice",
    site: protocol,
    title,
    rationale,
    cannotTell: NOTHING_ELSE,
    applies: {
      settings,
      ...(population === undefined ? {} : { population }),
      ...(phases === undefined ? {} : { phases }),
    },
    requires: bounds(definition),
    hold_s: definition.hold_s ?? 0,
    ...(severity === undefined ? {} : { severity }),
    conflictsWith: conflictsWith ?? [],
  });
}

function bounds({ id, value, atLeast: low, atMost: high, hysteresis = 0 }: SiteRule): Condition {
  const of = quantity(value);
  const asked = [
    ...(low === undefined ? [] : [atLeast(of, low, hysteresis)]),
    ...(high === undefined ? [] : [atMost(of, high, hysteresis)]),
  ];
  const [first, ...others] = asked;
  if (first === undefined)
    throw new RangeError(`${id}: found neither atLeast nor atMost, allowed one or both`);
  return others.length === 0 ? first : all(first, ...others);
}

function quantity({ signal: id, maxAge_s, slopeOver_s }: SiteValue): Quantity {
  const of = id.startsWith("derived.") ? derived(id) : signal(id, maxAge_s === undefined ? {} : { maxAge_s });
  return slopeOver_s === undefined ? of : slopePerMinute(of, slopeOver_s);
}

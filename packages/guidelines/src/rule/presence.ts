import type { SignalId, Text } from "@openperfusion/signals";
import type { FactId } from "../vocabulary/facts.ts";
import type { Condition } from "./Condition.ts";
import { all, any, fact, not, present } from "./conditions.ts";
import { rule } from "./Rule.ts";
import type { Applicability, Rule, RuleDefinition } from "./Rule.ts";

/** A rule on something that is there, done or avoided. What it leaves out: a guideline for adults on bypass. */
export interface PresenceDefinition extends Omit<
  RuleDefinition,
  "kind" | "requires" | "cannotTell" | "applies"
> {
  readonly kind?: RuleDefinition["kind"];
  /** All of them ought to be so. */
  readonly facts: readonly [FactId, ...FactId[]];
  /** None of them ought to be so. */
  readonly isUnwanted?: true;
  /** Signals that, when all of them are live, show it without anybody's statement. */
  readonly shownBy?: readonly SignalId[];
  /** What is special to this rule, after what holds for every statement. */
  readonly cannotTell?: Text;
  readonly applies?: Partial<Applicability>;
}

const STATED: Text = {
  en: "It rests on what somebody stated, not on a measurement.",
  es: "Se basa en lo que alguien indicó, no en una medida.",
};
const SHOWN: Text = {
  en: "It rests on a live signal or on what somebody stated; neither shows that the device measures right.",
  es: "Se basa en una señal activa o en lo que alguien indicó; ni una ni otro prueban que el equipo mida bien.",
};

export function presence({
  facts,
  isUnwanted,
  shownBy = [],
  cannotTell,
  applies,
  ...rest
}: PresenceDefinition): Rule {
  const common = shownBy.length === 0 ? STATED : SHOWN;
  return rule({
    kind: "guideline",
    ...rest,
    cannotTell:
      cannotTell === undefined
        ? common
        : { en: `${common.en} ${cannotTell.en}`, es: `${common.es} ${cannotTell.es}` },
    applies: { settings: ["cpb"], population: "adult", ...applies },
    requires: isUnwanted === true ? none(facts) : shown(facts, shownBy),
  });
}

function none(facts: readonly FactId[]): Condition {
  return only(facts.map((id) => not(fact(id))));
}

function shown(facts: readonly FactId[], shownBy: readonly SignalId[]): Condition {
  const stated = only(facts.map((id) => fact(id)));
  return shownBy.length === 0 ? stated : any(stated, only(shownBy.map((signal) => present(signal))));
}

function only(conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? conditions[0]! : all(...conditions);
}

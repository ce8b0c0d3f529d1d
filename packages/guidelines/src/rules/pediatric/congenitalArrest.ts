import type { Text } from "@openperfusion/signals";
import { startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { all, atMost, below, fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";
import { antegradePerfusion, atArrest_degC } from "../arch/cerebralPerfusion.ts";

interface ArrestTime {
  readonly id: string;
  readonly title: Text;
  readonly found: string;
  readonly minutes: number;
  /** The limit itself is still within. */
  readonly isInclusive: boolean;
}

/** How long arrest at 18 °C may be in congenital surgery, by one review. */
function congenitalArrest({ id, title, found, minutes, isInclusive }: ArrestTime): Rule {
  return rule({
    id,
    kind: "practice",
    status: "secondary",
    title,
    rationale: {
      en: "Cold slows the brain's need for oxygen but does not end it.",
      es: "El frío reduce la necesidad de oxígeno del cerebro, pero no la anula.",
    },
    cannotTell: {
      en: "One review's practice; the trial in conflict drew its own line. Several arrests are not added up, and warmer than 18 °C the time is shorter.",
      es: "Es la práctica de una revisión; el ensayo en conflicto puso otro límite. Varias paradas no se suman, y con más de 18 °C el tiempo es menor.",
    },
    citation: {
      source: "CONGENITAL20",
      locator: "place in the source not seen",
      quotedIn: "PER141 §2.17 and PER245 §2.8",
      found,
    },
    applies: {
      settings: ["cpb"],
      population: "child",
      phases: ["arrest"],
      where: all(
        atMost(atArrest_degC, 18),
        not(antegradePerfusion),
        not(fact("treatment.retrogradeCerebralPerfusion")),
      ),
    },
    requires: (isInclusive ? atMost : below)(timeSince(startOf("arrest")), minutes * 60),
    conflictsWith: ["cpb.pediatric.arrestMax41.boston03"],
  });
}

export const arrestBelow30Congenital20 = congenitalArrest({
  id: "cpb.pediatric.arrestBelow30.congenital20",
  title: {
    en: "Arrest at 18 °C below 30 minutes in children",
    es: "Parada a 18 °C de menos de 30 minutos en niños",
  },
  found: "at 18 °C below 30 min without harm to speak of, as quoted",
  minutes: 30,
  isInclusive: false,
});

export const arrestMax45Congenital20 = congenitalArrest({
  id: "cpb.pediatric.arrestMax45.congenital20",
  title: {
    en: "Arrest at 18 °C of 45 minutes at the most in children",
    es: "Parada a 18 °C de 45 minutos como máximo en niños",
  },
  found: "at 18 °C up to 45 min acceptable, as quoted",
  minutes: 45,
  isInclusive: true,
});

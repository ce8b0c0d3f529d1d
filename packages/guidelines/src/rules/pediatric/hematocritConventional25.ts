import { age_years, signal } from "../../quantity/quantities.ts";
import { atLeast, below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const hematocritConventional25 = rule({
  id: "cpb.pediatric.hematocritConventional25.ramakrishnan23",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Hematocrit of 25 % or more on bypass in infants by the conventional strategy",
    es: "Hematocrito del 25 % o más en circulación extracorpórea en lactantes con la estrategia convencional",
  },
  rationale: {
    en: "A small patient is thinned by a large prime.",
    es: "Un cebado grande diluye a un paciente pequeño.",
  },
  cannotTell: {
    en: "What most places do, as one that does otherwise tells it; cold blood is thinned further on purpose.",
    es: "Lo que hace la mayoría, contado por quien hace otra cosa; en frío se diluye más a propósito.",
  },
  citation: {
    source: "RAMAKRISHNAN23",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.17",
    found: "the conventional strategy: hematocrit of 25 % or more on bypass, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "child",
    phases: ["bypass"],
    where: below(age_years, 1),
  },
  requires: atLeast(signal("blood.hematocrit"), 25, 0.5),
  hold_s: 300,
  conflictsWith: ["cpb.pediatric.hematocritHighFlow32.ramakrishnan23"],
});

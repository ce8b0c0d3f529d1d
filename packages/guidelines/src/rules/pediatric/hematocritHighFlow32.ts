import { age_years, signal } from "../../quantity/quantities.ts";
import { atLeast, below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const hematocritHighFlow32 = rule({
  id: "cpb.pediatric.hematocritHighFlow32.ramakrishnan23",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Hematocrit of 32 % or more on bypass in infants by the high-flow strategy",
    es: "Hematocrito del 32 % o más en circulación extracorpórea en lactantes con la estrategia de flujo alto",
  },
  rationale: {
    en: "More oxygen is carried by the same flow.",
    es: "El mismo flujo lleva más oxígeno.",
  },
  cannotTell: {
    en: "One institution's strategy, reviewed by itself; it costs donor blood.",
    es: "Estrategia de una institución, revisada por ella misma; cuesta sangre de donante.",
  },
  citation: {
    source: "RAMAKRISHNAN23",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.17",
    found: "the strategy of high flow and high hematocrit: 32 % or more on bypass, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "child",
    phases: ["bypass"],
    where: below(age_years, 1),
  },
  requires: atLeast(signal("blood.hematocrit"), 32, 0.5),
  hold_s: 300,
  conflictsWith: ["cpb.pediatric.hematocritConventional25.ramakrishnan23"],
});

import { age_years, signal } from "../../quantity/quantities.ts";
import { below, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const hematocritAtWeaning40To45 = rule({
  id: "cpb.pediatric.hematocritAtWeaning40To45.ramakrishnan23",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Hematocrit of 40 to 45 % at weaning in infants by the high-flow strategy",
    es: "Hematocrito del 40 al 45 % en el destete en lactantes con la estrategia de flujo alto",
  },
  rationale: {
    en: "A heart that starts again carries more oxygen with less output.",
    es: "Un corazón que arranca lleva más oxígeno con menos gasto.",
  },
  cannotTell: {
    en: "One institution's strategy, reviewed by itself; hearts with a single ventricle and those that are whole are not told apart.",
    es: "Estrategia de una institución, revisada por ella misma; no distingue corazones univentriculares.",
  },
  citation: {
    source: "RAMAKRISHNAN23",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.17",
    found: "hematocrit of 40 to 45 % as bypass is left, by the strategy of high hematocrit, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "child",
    phases: ["weaning"],
    where: below(age_years, 1),
  },
  requires: within(signal("blood.hematocrit"), 40, 45, 0.5),
  hold_s: 120,
});

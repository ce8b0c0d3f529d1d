import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const alphaStatEacts24 = rule({
  id: "cpb.blood.alphaStat.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Alpha-stat in mild and moderate hypothermia", es: "Alfa-stat en hipotermia leve y moderada" },
  rationale: {
    en: "It keeps the brain's own control of its flow.",
    es: "Mantiene el control del cerebro sobre su flujo.",
  },
  cannotTell: {
    en: "It rests on what was stated of the strategy, not on the gases.",
    es: "Se basa en lo declarado sobre la estrategia, no en los gases.",
  },
  citation: {
    source: "EACTS24",
    locator: "§7, acid–base",
    found:
      "alpha-stat in mild to moderate hypothermia, class IIa, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: within(signal("patient.temperature.nasopharyngeal"), 24, 35),
  },
  requires: fact("treatment.alphaStat"),
});

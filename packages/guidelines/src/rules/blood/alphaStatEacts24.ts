import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const alphaStatEacts24 = rule({
  id: "cpb.blood.alphaStat.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Alpha-stat in high-moderate hypothermia", es: "Alfa-stat en hipotermia moderada alta" },
  rationale: {
    en: "It keeps the brain's own control of its flow.",
    es: "Mantiene el control del cerebro sobre su flujo.",
  },
  cannotTell: {
    en: "It rests on what was stated of the strategy, not on the gases. Other quotations speak of mild to moderate hypothermia; the narrower range is taken.",
    es: "Se basa en lo declarado sobre la estrategia, no en los gases. Otras citas hablan de hipotermia leve a moderada; se toma el intervalo más estrecho.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on acid–base in hypothermia; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "alpha-stat in high-moderate hypothermia, by its own table 24.1 to 28 °C, class IIa, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: within(signal("patient.temperature.nasopharyngeal"), 24.1, 28),
  },
  requires: fact("treatment.alphaStat"),
});

import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const alphaStatShann06 = rule({
  id: "cpb.blood.alphaStat.shann06",
  kind: "guideline",
  status: "read",
  title: { en: "Alpha-stat in moderate hypothermia (2006)", es: "Alfa-stat en hipotermia moderada (2006)" },
  rationale: {
    en: "It keeps the brain's own control of its flow.",
    es: "Mantiene el control del cerebro sobre su flujo.",
  },
  cannotTell: {
    en: "It rests on what was stated of the strategy, not on the gases. The summary gives no temperatures; 20.1 to 28 °C is what the European guideline calls moderate.",
    es: "Se basa en lo declarado sobre la estrategia, no en los gases. El resumen no da temperaturas; 20,1 a 28 °C es lo que la guía europea llama moderada.",
  },
  citation: {
    source: "SHANN06",
    locator: "neuroprotection, pH management (summary at bestpracticeperfusion.org)",
    found: "alpha-stat in adults during moderate hypothermic bypass; class I, level A",
  },
  grade: { scheme: "ACC/AHA", class: "I", level: "A" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: within(signal("patient.temperature.nasopharyngeal"), 20.1, 28),
  },
  requires: fact("treatment.alphaStat"),
  severity: "info",
});

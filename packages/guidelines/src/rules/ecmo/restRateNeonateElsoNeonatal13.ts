import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const restRateNeonateElsoNeonatal13 = rule({
  id: "ecmo.restRateNeonate.elsoNeonatal13",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Ventilator rate of 12 to 20 a minute at rest in neonates",
    es: "Frecuencia del ventilador de 12 a 20 por minuto en reposo en neonatos",
  },
  rationale: {
    en: "Lungs that are spared heal; ECMO does their work.",
    es: "Los pulmones en reposo sanan; la ECMO hace su trabajo.",
  },
  cannotTell: {
    en: "One figure of a set; the pressures of the breath belong to it.",
    es: "Una cifra de un conjunto; las presiones del ciclo le pertenecen.",
  },
  citation: {
    source: "ELSONEO13",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.10",
    found: "at rest a rate of 12 to 20 a minute; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: {
    settings: ["vv", "va"],
    population: "neonate",
    phases: ["ecmoRun"],
    where: fact("treatment.lungRest"),
  },
  requires: within(signal("ventilator.rate"), 12, 20),
  hold_s: 300,
});

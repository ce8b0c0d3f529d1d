import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const restOxygenNeonateElsoNeonatal13 = rule({
  id: "ecmo.restOxygenNeonate.elsoNeonatal13",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Ventilator oxygen of 21 to 30 % at rest in neonates",
    es: "Oxígeno del ventilador del 21 al 30 % en reposo en neonatos",
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
    found: "at rest an inspired oxygen of 0.21 to 0.3; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: {
    settings: ["vv", "va"],
    population: "neonate",
    phases: ["ecmoRun"],
    where: fact("treatment.lungRest"),
  },
  requires: within(signal("ventilator.fio2"), 0.21, 0.3, 0.01),
  hold_s: 300,
});

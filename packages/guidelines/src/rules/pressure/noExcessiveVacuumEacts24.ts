import { fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const noExcessiveVacuumEacts24 = rule({
  id: "cpb.pressure.noExcessiveVacuum.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "No more vacuum than venous drainage needs",
    es: "Sin más vacío del que necesita el drenaje venoso",
  },
  rationale: {
    en: "More vacuum breaks red cells and draws air.",
    es: "Más vacío rompe hematíes y arrastra aire.",
  },
  cannotTell: {
    en: "The recommendation names no figure: what is too much is a person's judgement. Figures are in rules of their own.",
    es: "La recomendación no da cifra: qué es demasiado lo juzga una persona. Las cifras están en reglas propias.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on assisted venous drainage; section not seen",
    quotedIn: "PER141 §2.13",
    found:
      "excessive negative pressure is not recommended, class III, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "III", level: "B" },
  applies: { settings: ["cpb"], population: "adult", where: fact("equipment.vacuumAssist") },
  requires: not(fact("treatment.excessiveVacuum")),
});

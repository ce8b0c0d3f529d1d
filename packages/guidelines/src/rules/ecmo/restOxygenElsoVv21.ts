import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const restOxygenElsoVv21 = rule({
  id: "ecmo.restOxygen.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Ventilator oxygen of 30 to 50 % at rest",
    es: "Oxígeno del ventilador de 30 a 50 % en reposo",
  },
  rationale: {
    en: "Lungs that are spared heal; ECMO does their work.",
    es: "Los pulmones en reposo sanan; la ECMO hace su trabajo.",
  },
  cannotTell: {
    en: "A patient who breathes by himself is not at rest by these figures.",
    es: "Un paciente que respira solo no está en reposo según estas cifras.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.7",
    found: "FiO2 0.3 to 0.5; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoRun"], where: fact("treatment.lungRest") },
  requires: within(signal("ventilator.fio2"), 0.3, 0.5),
  hold_s: 300,
});

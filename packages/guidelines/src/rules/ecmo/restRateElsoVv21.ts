import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const restRateElsoVv21 = rule({
  id: "ecmo.restRate.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Ventilator rate of 4 to 15 a minute at rest",
    es: "Frecuencia del ventilador de 4 a 15 por minuto en reposo",
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
    found: "rate 4 to 15; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoRun"], where: fact("treatment.lungRest") },
  requires: within(signal("ventilator.rate"), 4, 15),
  hold_s: 300,
});
